CREATE TABLE customers (id int NOT NULL, country text NOT NULL, name text, email text) PARTITION BY LIST (country);
CREATE TABLE customers_dach PARTITION OF customers FOR VALUES IN ('DE', 'AT', 'CH');
CREATE TABLE customers_none PARTITION OF customers FOR VALUES IN (NULL);
