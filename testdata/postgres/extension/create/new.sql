CREATE EXTENSION hstore;

CREATE TABLE products (
    id integer PRIMARY KEY,
    name text NOT NULL,
    attributes hstore NOT NULL DEFAULT ''
);
CREATE INDEX products_attributes_idx ON products USING gin (attributes);
