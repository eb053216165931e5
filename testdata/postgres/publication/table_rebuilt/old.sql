CREATE TABLE logs (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE notes (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE logs (id, day), notes WITH (publish_via_partition_root);
CREATE PUBLICATION more FOR TABLE logs, logs_1;
