CREATE TABLE t (id INT PRIMARY KEY, g INT AS (id + extra), extra INT NOT NULL DEFAULT 1, h INT AS (extra * 2) STORED);
