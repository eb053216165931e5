ALTER TABLE public.orders ALTER COLUMN note TYPE character varying(80);
