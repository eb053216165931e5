CREATE TYPE order_status AS ENUM ('draft', 'open', 'paid');
CREATE TABLE orders (id int PRIMARY KEY, status order_status NOT NULL DEFAULT 'draft');
CREATE INDEX orders_drafts ON orders (id) WHERE status = 'draft';
CREATE VIEW drafts AS SELECT id FROM orders WHERE status = 'draft';
