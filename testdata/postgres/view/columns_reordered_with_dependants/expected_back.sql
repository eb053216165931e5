DROP VIEW public.cheap_count;
DROP VIEW public.cheap;
DROP VIEW public.sellable;

CREATE VIEW public.sellable WITH (security_barrier=true) AS
SELECT id, sku, price
FROM public.products
WHERE stock > 0;

CREATE VIEW public.cheap AS
SELECT id, price
FROM public.sellable
WHERE price < 5;

CREATE VIEW public.cheap_count AS
SELECT count(*) AS n
FROM public.cheap;
GRANT SELECT ON TABLE public.cheap_count TO reporting;

COMMENT ON COLUMN public.cheap.price IS 'net';
