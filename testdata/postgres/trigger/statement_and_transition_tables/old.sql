CREATE TABLE stock (sku text PRIMARY KEY, qty int);
CREATE FUNCTION count_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE NOTICE '% rows', (SELECT count(*) FROM changed);
    RETURN NULL;
END $$;
CREATE TRIGGER stock_changes AFTER INSERT ON stock
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_rows();
