ALTER TABLE public.orders DROP COLUMN tax;

ALTER TABLE public.orders RENAME CONSTRAINT orders_total_not_null TO total_known;
ALTER TABLE public.orders
    ADD COLUMN tax numeric GENERATED ALWAYS AS (total * 0.21) VIRTUAL;
ALTER TABLE public.orders
    ADD CONSTRAINT tax_small CHECK (total < 1000::numeric) NOT ENFORCED;

CREATE OR REPLACE VIEW public.v AS
SELECT id, total, tax
FROM public.orders
WHERE total > 5::numeric;
