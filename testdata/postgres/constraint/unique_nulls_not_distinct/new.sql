CREATE TABLE translations (id int PRIMARY KEY, key text NOT NULL, region text, CONSTRAINT translations_key UNIQUE NULLS NOT DISTINCT (key, region));
CREATE TABLE slugs (slug text UNIQUE);
