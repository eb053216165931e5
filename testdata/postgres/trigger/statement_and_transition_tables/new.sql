CREATE TABLE stock (sku text PRIMARY KEY, qty int);
CREATE FUNCTION count_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE NOTICE '% rows', (SELECT count(*) FROM changed);
    RETURN NULL;
END $$;
CREATE TRIGGER stock_changes AFTER UPDATE ON stock
    REFERENCING NEW TABLE AS changed OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_rows();
CREATE TRIGGER stock_truncate BEFORE TRUNCATE ON stock EXECUTE FUNCTION suppress_redundant_updates_trigger();
