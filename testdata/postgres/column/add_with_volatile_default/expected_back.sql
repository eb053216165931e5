ALTER TABLE public.api_keys
    DROP COLUMN secret,
    DROP COLUMN created_at;
