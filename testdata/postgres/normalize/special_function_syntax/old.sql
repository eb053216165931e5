CREATE TABLE texts (t text, d timestamptz);
CREATE VIEW v AS SELECT substring(t FROM 1 FOR 3) AS a, trim(t) AS b, position('x' IN t) AS c, extract(year FROM d) AS e, d AT TIME ZONE 'UTC' AS f, overlay(t PLACING 'y' FROM 2) AS g FROM texts;
