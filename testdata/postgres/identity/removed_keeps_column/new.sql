CREATE TABLE events (id int NOT NULL DEFAULT 0, kind text);
