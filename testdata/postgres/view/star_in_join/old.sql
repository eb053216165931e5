CREATE TABLE authors (author_id int PRIMARY KEY, name text);
CREATE TABLE books (book_id int PRIMARY KEY, author_id int REFERENCES authors, title text);
CREATE VIEW library AS SELECT * FROM books JOIN authors USING (author_id);
