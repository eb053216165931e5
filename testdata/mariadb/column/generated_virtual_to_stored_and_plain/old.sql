CREATE TABLE shapes (id INT PRIMARY KEY, w INT, h INT, a INT AS (w * h) VIRTUAL, b INT AS (w + h) STORED, c INT, d INT AS (w - h) VIRTUAL);
