SET foreign_key_checks = 0;
CREATE TABLE addresses (id INT PRIMARY KEY, order_id INT, CONSTRAINT fk_address_order FOREIGN KEY (order_id) REFERENCES orders (id));
CREATE TABLE orders (id INT NOT NULL, customer VARCHAR(50), address_id INT, PRIMARY KEY (id));
ALTER TABLE orders ADD CONSTRAINT fk_order_address FOREIGN KEY (address_id) REFERENCES addresses (id);
