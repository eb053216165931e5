CREATE TABLE z_orders (id int PRIMARY KEY, total numeric, shop int);
