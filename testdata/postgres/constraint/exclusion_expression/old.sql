CREATE TABLE shifts (id int PRIMARY KEY, starts timestamp NOT NULL, ends timestamp NOT NULL, worker text);
