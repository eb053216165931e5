CREATE TABLE customer (id INT PRIMARY KEY, code CHAR(5) UNIQUE);
CREATE TABLE orders (id INT PRIMARY KEY, customer INT, code CHAR(5), parent INT,
  CONSTRAINT fk_customer FOREIGN KEY (customer) REFERENCES customer (id),
  CONSTRAINT fk_parent FOREIGN KEY (parent) REFERENCES orders (id));
