CREATE TABLE customers (id int PRIMARY KEY, name text, email text);
CREATE VIEW contacts AS SELECT id, name, email FROM customers;
COMMENT ON VIEW contacts IS 'for the newsletter';
GRANT SELECT ON contacts TO reporting;
