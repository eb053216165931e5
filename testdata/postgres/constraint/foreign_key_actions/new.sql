CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE orders (
    id int PRIMARY KEY,
    customer_id int REFERENCES customers ON DELETE RESTRICT ON UPDATE CASCADE,
    referred_by int DEFAULT 0 REFERENCES customers ON DELETE SET DEFAULT
);
