CREATE TABLE orders (id int PRIMARY KEY);
CREATE SUBSCRIPTION orders_in CONNECTION 'host=primary.example dbname=shop user=repl'
    PUBLICATION order_feed WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION orders_in IS 'from the shop';
