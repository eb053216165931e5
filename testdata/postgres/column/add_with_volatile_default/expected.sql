ALTER TABLE public.api_keys
    ADD COLUMN secret uuid DEFAULT gen_random_uuid() NOT NULL,
    ADD COLUMN created_at timestamp with time zone DEFAULT clock_timestamp();
