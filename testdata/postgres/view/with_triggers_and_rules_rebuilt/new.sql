CREATE TABLE orders (id int PRIMARY KEY, total numeric(12,4));
CREATE VIEW order_totals AS SELECT id, total FROM orders;
CREATE FUNCTION order_totals_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE orders SET total = NEW.total WHERE id = NEW.id;
    RETURN NEW;
END $$;
CREATE TRIGGER write_total INSTEAD OF UPDATE ON order_totals FOR EACH ROW EXECUTE FUNCTION order_totals_write();
COMMENT ON TRIGGER write_total ON order_totals IS 'updatable view';
CREATE RULE no_delete AS ON DELETE TO order_totals DO INSTEAD NOTHING;
