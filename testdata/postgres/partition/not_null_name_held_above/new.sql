CREATE TABLE readings (id integer NOT NULL, day date) PARTITION BY RANGE (day);
CREATE TABLE readings_1 (id integer NOT NULL, day date);
ALTER TABLE readings ATTACH PARTITION readings_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
