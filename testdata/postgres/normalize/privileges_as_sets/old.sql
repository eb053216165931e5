CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
GRANT SELECT, INSERT ON orders TO app_rw, reporting;
REVOKE INSERT ON orders FROM reporting;
GRANT SELECT (id) ON orders TO app_owner;
