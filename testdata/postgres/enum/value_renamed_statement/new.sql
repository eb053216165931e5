CREATE TYPE channel AS ENUM ('web', 'mail', 'phone');
ALTER TYPE channel ADD VALUE 'chat' BEFORE 'phone';
ALTER TYPE channel ADD VALUE IF NOT EXISTS 'shop' AFTER 'phone';
ALTER TYPE channel ADD VALUE IF NOT EXISTS 'web';
CREATE TABLE leads (id int PRIMARY KEY, via channel);
