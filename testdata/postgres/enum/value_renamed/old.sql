-- without a hint this reads as one value gone and one new
CREATE TYPE channel AS ENUM ('web', 'fone', 'shop');
CREATE TABLE leads (id int PRIMARY KEY, via channel NOT NULL);
