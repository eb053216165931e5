DROP INDEX archive.orders_placed_on_idx;
ALTER TABLE archive.orders DROP COLUMN archived_at;

CREATE INDEX orders_placed_on_idx ON public.orders (placed_on);
