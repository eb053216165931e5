CREATE TABLE shops (id integer PRIMARY KEY, name text, opened date, closed date);
CREATE TABLE sales (id integer PRIMARY KEY, at date, shop integer, "By" text, amount numeric);
CREATE VIEW all_sales AS SELECT * FROM sales;
CREATE VIEW sales_and_shops AS SELECT s.*, h.name AS shop_name FROM sales s JOIN shops h ON h.id = s.shop;
CREATE VIEW all_shops AS SELECT * FROM shops;
CREATE MATERIALIZED VIEW best AS SELECT * FROM (SELECT * FROM sales WHERE amount > 10) x ORDER BY amount;
