CREATE TABLE members (id INT PRIMARY KEY, first VARCHAR(30), last VARCHAR(30), full_name VARCHAR(70) AS (CONCAT(first, ' ', last)));
