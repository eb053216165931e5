CREATE TABLE measurements (id bigint PRIMARY KEY, sensor int NOT NULL, taken_at timestamptz NOT NULL);
CREATE INDEX measurements_sensor_idx ON measurements (sensor, taken_at);
ALTER TABLE measurements CLUSTER ON measurements_sensor_idx;
