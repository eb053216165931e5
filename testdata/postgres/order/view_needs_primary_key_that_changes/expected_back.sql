DROP VIEW public.names;
ALTER TABLE public.customers DROP CONSTRAINT customers_pkey;

ALTER TABLE public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

CREATE VIEW public.names AS
SELECT id, name
FROM public.customers
GROUP BY id;
