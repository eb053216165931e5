CREATE TABLE orders (id int PRIMARY KEY);
CREATE TEMPORARY TABLE scratch (id int, note text);
CREATE TEMP VIEW scratch_view AS SELECT id FROM scratch;
