CREATE TABLE stock (sku text PRIMARY KEY, on_hand bigint NOT NULL);
CREATE FUNCTION in_stock(wanted text) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT on_hand > 0 FROM stock WHERE sku = wanted;
    END;
