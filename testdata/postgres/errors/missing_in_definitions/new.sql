CREATE TABLE orders (id integer, number integer DEFAULT nextval('order_numbers'));
CREATE VIEW paid AS SELECT o.id FROM orders o JOIN payments p ON p.order_id = o.id;
CREATE VIEW due AS SELECT days_due(id, 30) FROM public.orders;
CREATE VIEW states AS SELECT 'open'::state AS state;
CREATE POLICY mine ON orders USING (EXISTS (SELECT 1 FROM members));
CREATE TRIGGER log AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION write_log();
CREATE FUNCTION total() RETURNS bigint BEGIN ATOMIC SELECT sum(amount) FROM payments; END;
-- These are there: built in, or in a schema that isn't the file's business.
CREATE VIEW sizes AS SELECT c.relname, pg_relation_size(c.oid) AS size FROM pg_class c;
CREATE VIEW columns AS SELECT column_name FROM information_schema.columns;
CREATE VIEW elsewhere AS SELECT x.id, other.f(x.id) FROM other.x;
CREATE VIEW named AS WITH payments AS (SELECT 1 AS id) SELECT id FROM payments;
