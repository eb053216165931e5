ALTER TABLE public.devices
    ALTER COLUMN id TYPE character varying(36),
    ALTER COLUMN ip TYPE text,
    ALTER COLUMN retries DROP DEFAULT,
    ALTER COLUMN retries TYPE text,
    ALTER COLUMN retries SET DEFAULT '3'::text;
