CREATE TABLE customers (id INT PRIMARY KEY, custinfo JSON, KEY zips ((CAST(custinfo->'$.zipcode' AS UNSIGNED ARRAY))));
