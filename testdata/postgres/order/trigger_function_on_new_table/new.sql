CREATE TABLE logs (id int PRIMARY KEY);
CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE TABLE orders_audit (order_id int, total numeric, at timestamptz DEFAULT now());
CREATE FUNCTION audit_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO orders_audit (order_id, total) VALUES (OLD.id, OLD.total);
    RETURN OLD;
END $$;
CREATE TRIGGER audit AFTER DELETE ON orders FOR EACH ROW EXECUTE FUNCTION audit_orders();
