CREATE TABLE users (id INT, email VARCHAR(100) UNIQUE, nick VARCHAR(20), KEY (email, nick), INDEX (nick), UNIQUE (nick, id), PRIMARY KEY (id));
