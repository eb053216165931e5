CREATE TYPE dimensions AS (w bigint, h bigint);
CREATE TABLE parcels (id int PRIMARY KEY, size dimensions);
COMMENT ON COLUMN parcels.size IS 'millimetres';
