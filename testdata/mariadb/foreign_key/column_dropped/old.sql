CREATE TABLE authors (id INT PRIMARY KEY);
CREATE TABLE books (id INT PRIMARY KEY, title VARCHAR(100), author_id INT, CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES authors (id));
