ALTER TABLE public.codes
    ALTER COLUMN code TYPE character varying(12),
    ALTER COLUMN label TYPE character varying(100),
    ALTER COLUMN seen_at TYPE timestamp(0) with time zone;
