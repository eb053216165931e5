CREATE TABLE orders (id INT NOT NULL, customer VARCHAR(50));
