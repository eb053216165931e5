CREATE TABLE readings (id integer NOT NULL, day date CONSTRAINT day_given NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE readings_1 PARTITION OF readings FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sensors (id integer NOT NULL, name text NOT NULL);
ALTER TABLE sensors RENAME TO devices;
CREATE DOMAIN grade AS integer CONSTRAINT graded NOT NULL;
