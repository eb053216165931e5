CREATE TABLE readings (sensor int, day date, value numeric) PARTITION BY RANGE (day);
CREATE TABLE readings_2023 (sensor int, day date, value numeric);
CREATE TABLE readings_2024 PARTITION OF readings FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
