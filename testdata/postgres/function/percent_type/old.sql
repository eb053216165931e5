CREATE TABLE customers (id int PRIMARY KEY, email varchar(100));
CREATE FUNCTION by_email(e customers.email%TYPE) RETURNS SETOF customers.id%TYPE LANGUAGE sql STABLE AS $$ SELECT id FROM customers WHERE email = e $$;
