CREATE TABLE orders (id bigint UNIQUE, total numeric(10,2) DEFAULT 0 CHECK (total >= 0), note text);
CREATE INDEX orders_note ON orders (lower(note));
COMMENT ON COLUMN orders.total IS 'gross';
CREATE TABLE orders_archive (id bigint UNIQUE, total numeric(10,2) DEFAULT 0, note text, archived_at timestamptz, CONSTRAINT orders_total_check CHECK (total >= 0));
CREATE INDEX orders_archive_lower_idx ON orders_archive (lower(note));
COMMENT ON COLUMN orders_archive.total IS 'gross';
CREATE TABLE orders_plain (id bigint, total numeric(10,2), note text);
