-- both ends of a foreign key are widened in one release
CREATE TABLE authors (id integer PRIMARY KEY, name text);
CREATE TABLE books (
    id integer PRIMARY KEY,
    author_id integer NOT NULL REFERENCES authors (id) ON DELETE CASCADE
);
CREATE INDEX books_author_idx ON books (author_id);
