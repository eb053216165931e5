CREATE TABLE shapes (id INT PRIMARY KEY, w INT, h INT, area INT AS (w * h), around INT AS (w + h) STORED, KEY (area));
