CREATE TYPE channel AS ENUM ('web', 'mail', 'fone');
ALTER TYPE channel RENAME VALUE 'fone' TO 'phone';
CREATE TABLE leads (id int PRIMARY KEY, via channel);
