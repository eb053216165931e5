CREATE TABLE order_items (
    id int PRIMARY KEY,
    qty int NOT NULL,
    price numeric(10,2) NOT NULL,
    discount numeric(4,3) NOT NULL DEFAULT 0,
    total numeric(12,2) GENERATED ALWAYS AS (qty * price * (1 - discount)) STORED
);
