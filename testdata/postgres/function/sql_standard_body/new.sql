CREATE TABLE products (id int PRIMARY KEY, name text, price numeric);
CREATE FUNCTION gross(p numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN round(p * 1.19, 2);
CREATE FUNCTION find_product(pattern text) RETURNS SETOF products
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT id, name, gross(price) FROM products WHERE name ILIKE pattern ORDER BY name;
END;
