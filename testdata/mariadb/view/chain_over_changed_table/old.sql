CREATE TABLE items (id INT PRIMARY KEY, price INT, old_price INT);
CREATE VIEW a_prices AS SELECT id, old_price AS price FROM items;
CREATE VIEW b_sum AS SELECT SUM(price) AS total FROM a_prices;
