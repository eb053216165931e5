CREATE TABLE products (id int PRIMARY KEY, name text, price numeric);
CREATE FUNCTION gross(p numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN p * 1.19;
CREATE FUNCTION find_product(pattern text) RETURNS SETOF products
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT * FROM products WHERE name LIKE pattern;
END;
