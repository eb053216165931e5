CREATE TABLE orders (id int PRIMARY KEY, total numeric, placed_at timestamptz);
CREATE VIEW daily AS SELECT placed_at AS day, total FROM orders;
CREATE VIEW weekly AS SELECT date_trunc('week', day) AS week, sum(total) AS total FROM daily GROUP BY 1;
