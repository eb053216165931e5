CREATE TABLE authors (id INT PRIMARY KEY);
CREATE TABLE genres (id INT PRIMARY KEY);
CREATE TABLE books (id INT PRIMARY KEY, author_id INT, genre_id INT, CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES authors (id));
