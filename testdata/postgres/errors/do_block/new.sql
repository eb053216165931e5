CREATE TABLE orders (id integer);

DO $$
BEGIN
    EXECUTE 'DROP TABLE orders';
END
$$;
