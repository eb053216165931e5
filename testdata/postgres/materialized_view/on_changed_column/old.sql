CREATE TABLE readings (sensor int NOT NULL, value real NOT NULL);
CREATE MATERIALIZED VIEW averages AS SELECT sensor, avg(value) AS value FROM readings GROUP BY sensor;
CREATE INDEX averages_value ON averages (value);
GRANT SELECT ON averages TO reporting;
