CREATE TYPE order_status AS ENUM ('open', 'paid', 'lost');
CREATE TABLE orders (id int PRIMARY KEY, status order_status NOT NULL);
CREATE FUNCTION set_status(order_id int, new_status order_status DEFAULT 'open') RETURNS order_status
    LANGUAGE plpgsql AS $$
DECLARE
    old_status order_status;
BEGIN
    SELECT status INTO old_status FROM orders WHERE id = order_id;
    UPDATE orders SET status = new_status WHERE id = order_id;
    RETURN old_status;
END
$$;
COMMENT ON FUNCTION set_status(int, order_status) IS 'returns what it was';
GRANT EXECUTE ON FUNCTION set_status(int, order_status) TO app_rw;
