CREATE SCHEMA app; SET search_path = app;
CREATE TYPE span AS RANGE (subtype = int);
CREATE TABLE w (r span DEFAULT span(1, 6), m span_multirange, n int, CHECK (span(0, 20) @> r));
CREATE VIEW v AS SELECT span(1, 3) AS s, multirange(r) AS mm FROM w;
