CREATE TABLE orders (id int PRIMARY KEY);
CREATE VIEW order_ids AS SELECT id FROM orders;
GRANT UPDATE ON orders TO reporting, app_rw;
GRANT INSERT ON TABLE orders TO app_rw;
GRANT SELECT ON orders TO app_rw;
GRANT ALL PRIVILEGES ON orders TO reporting;
REVOKE DELETE, TRUNCATE, REFERENCES, TRIGGER ON orders FROM reporting;
GRANT SELECT ON order_ids TO reporting;
