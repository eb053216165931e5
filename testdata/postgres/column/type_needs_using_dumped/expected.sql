ALTER TABLE public.devices ALTER COLUMN id TYPE uuid USING id::uuid;
ALTER TABLE public.devices ALTER COLUMN ip TYPE inet USING ip::inet;
ALTER TABLE public.devices
    ALTER COLUMN retries DROP DEFAULT,
    ALTER COLUMN retries TYPE integer USING retries::integer,
    ALTER COLUMN retries SET DEFAULT 3;
