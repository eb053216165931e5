CREATE TABLE readings (sensor int, day date, value numeric) PARTITION BY RANGE (day);
CREATE TABLE readings_2023 (sensor int, day date, value numeric);
CREATE TABLE readings_2024 (sensor int, day date, value numeric);
ALTER TABLE readings ATTACH PARTITION readings_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
