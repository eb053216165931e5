ALTER TABLE public.codes
    ALTER COLUMN code TYPE character varying(40),
    ALTER COLUMN label TYPE text,
    ALTER COLUMN seen_at TYPE timestamp(6) with time zone;
