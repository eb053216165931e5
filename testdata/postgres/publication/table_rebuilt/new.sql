CREATE TABLE logs (id int, day date, PRIMARY KEY (id, day)) PARTITION BY HASH (id);
CREATE TABLE logs_1 PARTITION OF logs FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE notes (id int PRIMARY KEY);
CREATE TABLE marks (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE logs (id, day), notes, marks WITH (publish_via_partition_root);
CREATE PUBLICATION more FOR TABLE logs, logs_1;
