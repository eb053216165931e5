CREATE TYPE size AS ENUM ('s', 'm', 'l');
CREATE DOMAIN known_size AS size DEFAULT 'm' CHECK (VALUE >= 's'::size);
CREATE TABLE shirts (id int PRIMARY KEY, size known_size NOT NULL, fallback size);
