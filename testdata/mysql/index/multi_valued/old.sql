CREATE TABLE customers (id INT PRIMARY KEY, custinfo JSON);
