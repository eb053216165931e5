CREATE TABLE authors (id INT PRIMARY KEY);
CREATE TABLE books (id INT PRIMARY KEY, author_id INT, CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES authors (id));
