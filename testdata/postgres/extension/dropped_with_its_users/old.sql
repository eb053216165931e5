CREATE EXTENSION hstore;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE EXTENSION citext;
CREATE TABLE parts (
    id uuid DEFAULT uuid_generate_v4(),
    settings hstore,
    names citext[],
    place int,
    span int4range,
    EXCLUDE USING gist (place WITH =, span WITH &&)
);
CREATE INDEX parts_settings ON parts USING gin (settings);
CREATE INDEX parts_name ON parts USING gin ((names[1]::text) gin_trgm_ops);
CREATE VIEW colors AS SELECT id, settings -> 'color' AS color FROM parts;
CREATE FUNCTION color(settings hstore) RETURNS text LANGUAGE sql AS $$ SELECT $1 -> 'color' $$;
