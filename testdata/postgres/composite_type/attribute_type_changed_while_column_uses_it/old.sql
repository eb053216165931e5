CREATE TYPE dimensions AS (w integer, h integer);
CREATE TABLE parcels (id int PRIMARY KEY, size dimensions);
COMMENT ON COLUMN parcels.size IS 'millimetres';
