CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy', 'ecstatic');
CREATE TABLE diary (day date PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');
