-- the key of regions becomes (country, code); the foreign key that stands on it follows
CREATE TABLE regions (country char(2) NOT NULL, code text NOT NULL, name text, PRIMARY KEY (code));
CREATE TABLE shops (id int PRIMARY KEY, country char(2) NOT NULL, region text NOT NULL);
ALTER TABLE shops ADD CONSTRAINT shops_region_fkey FOREIGN KEY (region) REFERENCES regions (code);
