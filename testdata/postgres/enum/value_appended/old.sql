CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE diary (day date PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');
