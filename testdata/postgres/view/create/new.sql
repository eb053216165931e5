CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric, placed_at timestamptz);
CREATE VIEW big_orders (order_id, who) AS
    SELECT id, customer FROM orders WHERE total > 1000
    UNION ALL
    SELECT o.id, o.customer FROM orders AS o WHERE o.placed_at > now() - interval '1 day';
