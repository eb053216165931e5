ALTER TABLE public.orders
    ALTER COLUMN id TYPE bigint,
    ADD COLUMN year integer GENERATED ALWAYS AS (date_part('year'::text, placed_at)) STORED;

CREATE VIEW public.orders_trim AS
SELECT
    orders.id, btrim(orders.year::text) AS year,
    date_part('month'::text, orders.placed_at) AS month,
    timezone('UTC'::text, orders.placed_at) AS placed_utc
FROM public.orders;
