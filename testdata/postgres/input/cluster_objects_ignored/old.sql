CREATE TABLE orders (id int PRIMARY KEY);
ALTER ROLE app_owner SET search_path = public;
