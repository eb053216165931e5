CREATE TABLE orders (id bigint UNIQUE, total numeric(10,2) DEFAULT 0 CHECK (total >= 0), note text);
CREATE INDEX orders_note ON orders (lower(note));
COMMENT ON COLUMN orders.total IS 'gross';
CREATE TABLE orders_archive (LIKE orders INCLUDING ALL, archived_at timestamptz);
CREATE TABLE orders_plain (LIKE orders);
