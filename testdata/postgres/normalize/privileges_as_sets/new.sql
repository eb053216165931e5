CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
GRANT ALL ON FUNCTION f() TO PUBLIC;
GRANT SELECT ON TABLE public.orders TO reporting;
GRANT INSERT, SELECT ON TABLE public.orders TO app_rw;
GRANT INSERT ON orders TO app_rw;
GRANT SELECT(id) ON TABLE public.orders TO app_owner;
REVOKE DELETE ON orders FROM app_rw;
