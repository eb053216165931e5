CREATE TABLE authors (author_id int PRIMARY KEY, name text);
CREATE TABLE books (book_id int PRIMARY KEY, author_id int REFERENCES authors, title text, isbn text);
CREATE VIEW library AS SELECT b.*, a.name AS author_name FROM books b NATURAL JOIN authors a;
