CREATE TABLE members (id INT PRIMARY KEY, last VARCHAR(30), full_name VARCHAR(70) AS (CONCAT('Mx ', last)));
