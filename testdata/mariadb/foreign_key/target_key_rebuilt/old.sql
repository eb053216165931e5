CREATE TABLE authors (id INT NOT NULL, tenant INT NOT NULL, PRIMARY KEY (id));
CREATE TABLE books (id INT PRIMARY KEY, author_id INT, CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES authors (id));
