CREATE TABLE orders (id int PRIMARY KEY, shop bigint, country text);
CREATE STATISTICS orders_plain ON shop, country FROM orders;
CREATE STATISTICS orders_expr ON (shop % 10), (lower(country)) FROM orders;
