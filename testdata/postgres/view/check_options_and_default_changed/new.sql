CREATE TABLE t (id int PRIMARY KEY, a varchar(3), b int);
CREATE VIEW v WITH (check_option = cascaded, security_barrier) AS SELECT id, a FROM t WHERE b > 0;
CREATE VIEW w AS SELECT id, a FROM v;
ALTER VIEW v ALTER COLUMN a SET DEFAULT 'y';
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return old; end';
CREATE TRIGGER it INSTEAD OF DELETE OR INSERT ON w FOR EACH ROW EXECUTE FUNCTION f();
