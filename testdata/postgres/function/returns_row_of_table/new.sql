CREATE TABLE customers (id int PRIMARY KEY, name text, city text);
CREATE FUNCTION newest_customer() RETURNS customers LANGUAGE sql STABLE AS $$ SELECT * FROM customers ORDER BY id DESC LIMIT 1 $$;
CREATE FUNCTION customer_label(c customers) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.id || ' ' || c.name || ', ' || c.city $$;
