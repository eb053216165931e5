CREATE TABLE zones (id int PRIMARY KEY, price_from int4range, centre point);
