-- on 18 the copies keep the names of the NOT NULL constraints: orders_id_not_null in orders_archive
CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2) DEFAULT 0 NOT NULL, note text);
CREATE TABLE orders_archive (LIKE orders INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES, archived_at timestamptz);
CREATE TABLE orders_import (source text, LIKE orders EXCLUDING ALL);
