CREATE SCHEMA app; SET search_path = app;
CREATE TYPE span AS RANGE (subtype = int);
CREATE TABLE w (r span DEFAULT span(1, 5), m span_multirange, CHECK (span(0, 10) @> r));
CREATE VIEW v AS SELECT span(1, 2) AS s, multirange(r) AS mm FROM w;
