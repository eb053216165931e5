DROP INDEX public.orders_placed_on_idx;

ALTER TABLE archive.orders ADD COLUMN archived_at timestamp with time zone;
CREATE INDEX orders_placed_on_idx ON archive.orders (placed_on);
