ALTER TABLE public.devices
    ALTER COLUMN id TYPE uuid USING id::uuid,
    ALTER COLUMN ip TYPE inet USING ip::inet,
    ALTER COLUMN retries DROP DEFAULT,
    ALTER COLUMN retries TYPE integer USING retries::integer,
    ALTER COLUMN retries SET DEFAULT 3;
