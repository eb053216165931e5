CREATE TABLE shipments (
    id int PRIMARY KEY,
    weight_kg numeric NOT NULL CHECK (weight_kg > 0),
    volume_l numeric,
    density numeric GENERATED ALWAYS AS (weight_kg / volume_l) STORED
);
CREATE INDEX shipments_volume_idx ON shipments (volume_l);
CREATE STATISTICS shipments_stats ON weight_kg, volume_l FROM shipments;
CREATE VIEW bulky AS SELECT id, volume_l FROM shipments WHERE volume_l > 100;
