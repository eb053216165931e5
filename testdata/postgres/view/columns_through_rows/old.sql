CREATE TABLE orders (id int, total numeric, note text);
CREATE TYPE pair AS (a int, b int);
CREATE TABLE pairs (id int, c pair);
CREATE FUNCTION note(o orders) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(o.note) $$;
CREATE VIEW totals AS SELECT o.id, total(o) FROM orders o;
CREATE VIEW rows AS SELECT (o).total, (p.c).a AS x, (c).b, note(o) AS loud FROM orders o, pairs p;
