CREATE TABLE documents (id int PRIMARY KEY, title text NOT NULL NO INHERIT);
CREATE TABLE contracts (signed_on date) INHERITS (documents);
