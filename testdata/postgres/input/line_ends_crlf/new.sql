CREATE TABLE orders (
    id int PRIMARY KEY,
    note varchar(80) -- short
);
CREATE INDEX orders_note ON orders (note);
