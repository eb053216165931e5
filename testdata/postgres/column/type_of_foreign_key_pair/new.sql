CREATE TABLE authors (id bigint PRIMARY KEY, name text);
CREATE TABLE books (
    id bigint PRIMARY KEY,
    author_id bigint NOT NULL REFERENCES authors (id) ON DELETE CASCADE
);
CREATE INDEX books_author_idx ON books (author_id);
