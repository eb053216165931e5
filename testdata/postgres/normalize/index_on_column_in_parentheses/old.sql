CREATE TABLE reader (id integer, name text, city text COLLATE "C");
CREATE INDEX reader_id ON reader ((id));
CREATE UNIQUE INDEX reader_name ON reader ((name COLLATE "C") DESC, ((city)));
CREATE MATERIALIZED VIEW cities AS SELECT city, count(*) AS readers FROM reader GROUP BY city;
CREATE INDEX cities_city ON cities ((city));
