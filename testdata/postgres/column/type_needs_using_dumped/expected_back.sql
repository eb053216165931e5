ALTER TABLE public.devices ALTER COLUMN id TYPE character varying(36);
ALTER TABLE public.devices ALTER COLUMN ip TYPE text;
ALTER TABLE public.devices
    ALTER COLUMN retries DROP DEFAULT,
    ALTER COLUMN retries TYPE text,
    ALTER COLUMN retries SET DEFAULT '3'::text;
