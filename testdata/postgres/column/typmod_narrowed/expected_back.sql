ALTER TABLE public.codes ALTER COLUMN code TYPE character varying(40);
ALTER TABLE public.codes ALTER COLUMN label TYPE text;
ALTER TABLE public.codes ALTER COLUMN seen_at TYPE timestamp(6) with time zone;
