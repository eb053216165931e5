CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE FUNCTION before_orders() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER orders_before BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION before_orders();
