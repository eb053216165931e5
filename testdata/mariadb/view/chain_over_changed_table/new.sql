CREATE TABLE items (id INT PRIMARY KEY, price DECIMAL(10,2) NOT NULL);
CREATE VIEW a_prices AS SELECT id, price FROM items;
CREATE VIEW b_sum AS SELECT SUM(price) AS total, COUNT(*) AS n FROM a_prices;
