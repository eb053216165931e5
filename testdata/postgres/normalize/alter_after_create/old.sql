CREATE TABLE posts (id int PRIMARY KEY, title text NOT NULL DEFAULT '', body text, score numeric(4,1));
