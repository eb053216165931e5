CREATE TYPE channel AS ENUM ('web', 'phone', 'shop');
CREATE TABLE leads (id int PRIMARY KEY, via channel NOT NULL);
