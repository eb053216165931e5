CREATE TABLE shapes (id INT PRIMARY KEY, w INT, h INT, a INT AS (w * h) STORED, b INT, c INT AS (w + h) STORED, d INT);
