CREATE TABLE authors (id INT PRIMARY KEY);
CREATE TABLE books (id INT PRIMARY KEY, author_id INT, year INT, KEY by_author_year (author_id, year), CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES authors (id));
