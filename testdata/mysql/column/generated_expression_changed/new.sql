CREATE TABLE shapes (id INT PRIMARY KEY, w INT, h INT, area INT AS (w * h * 2), around INT AS (2 * (w + h)) STORED, KEY (area));
