/* the orders /* nested */ of the shop; all of them */
CREATE TABLE orders -- one row each
(
    id     integer  /* key */  PRIMARY KEY,
    total  numeric(10, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT orders_total_check CHECK ( ( total >= 0 ) )
)
;
;
-- a view; with semicolon
CREATE VIEW v AS
    SELECT id
    FROM orders
    WHERE (total > 1) -- done
;
