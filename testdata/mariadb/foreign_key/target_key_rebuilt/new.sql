CREATE TABLE authors (id INT NOT NULL, tenant INT NOT NULL, PRIMARY KEY (id, tenant));
CREATE TABLE books (id INT PRIMARY KEY, author_id INT, tenant INT, CONSTRAINT fk_author FOREIGN KEY (author_id, tenant) REFERENCES authors (id, tenant));
