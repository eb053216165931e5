CREATE TABLE stock (warehouse int, sku text, qty int NOT NULL, bin text, UNIQUE (warehouse, sku) INCLUDE (bin));
