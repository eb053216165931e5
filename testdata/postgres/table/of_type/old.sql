CREATE TYPE address_row AS (street text, zip text, city text);
CREATE TABLE warehouses (street text, zip text, city text);
