CREATE TABLE orders (id int PRIMARY KEY, placed_on date);
CREATE TABLE invoices (id int PRIMARY KEY, issued_on date);
CREATE INDEX by_date ON orders (placed_on);
