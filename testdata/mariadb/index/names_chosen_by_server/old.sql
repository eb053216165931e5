CREATE TABLE users (id INT, email VARCHAR(100), nick VARCHAR(20));
