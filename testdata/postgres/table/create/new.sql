CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);

CREATE TABLE addresses (
    id           int PRIMARY KEY,
    customer_id  int NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    street       text NOT NULL,
    zip          varchar(10) NOT NULL CHECK (zip <> ''),
    country      char(2) NOT NULL DEFAULT 'DE',
    is_default   boolean NOT NULL DEFAULT false,
    UNIQUE (customer_id, street, zip)
);
CREATE UNIQUE INDEX addresses_one_default ON addresses (customer_id) WHERE is_default;
COMMENT ON TABLE addresses IS 'Where parcels go';
COMMENT ON COLUMN addresses.country IS 'ISO 3166-1 alpha-2';
