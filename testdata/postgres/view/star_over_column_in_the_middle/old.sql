-- A column that NEW has in the middle comes last; what * stands for is named.
CREATE TABLE shops (id integer PRIMARY KEY, name text);
CREATE TABLE sales (id integer PRIMARY KEY, shop integer, amount numeric);
CREATE VIEW all_sales AS SELECT * FROM sales;
CREATE VIEW sales_and_shops AS SELECT s.*, h.name AS shop_name FROM sales s JOIN shops h ON h.id = s.shop;
CREATE VIEW all_shops AS SELECT * FROM shops;
