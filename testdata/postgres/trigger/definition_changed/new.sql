CREATE TABLE orders (id int PRIMARY KEY, total numeric, status text);
CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER orders_log AFTER UPDATE OF status OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION log_change('status');
COMMENT ON TRIGGER orders_log ON orders IS 'audit';
