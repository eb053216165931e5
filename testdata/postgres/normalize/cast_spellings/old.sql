CREATE TABLE casts (a text, n numeric DEFAULT CAST('5' AS numeric), CHECK (CAST(a AS int) > 0), d date DEFAULT date '2020-02-02', CHECK (length(a::varchar) < 9));
CREATE VIEW v AS SELECT CAST(a AS integer) AS a, float8 '1.5' AS f, interval '2' hour AS i FROM casts;
