DROP VIEW public.v;
ALTER TABLE public.orders DROP CONSTRAINT tax_small;
ALTER TABLE public.orders DROP COLUMN tax;

ALTER TABLE public.orders RENAME CONSTRAINT total_known TO orders_total_not_null;
ALTER TABLE public.orders
    ADD COLUMN tax numeric GENERATED ALWAYS AS (total * 0.19) VIRTUAL;

CREATE VIEW public.v AS
SELECT id, total
FROM public.orders
WHERE total > 5::numeric;
