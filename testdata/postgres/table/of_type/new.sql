CREATE TYPE address_row AS (street text, zip text, city text);
CREATE TABLE warehouses OF address_row;
