ALTER TABLE public.api_keys
    DROP COLUMN created_at,
    DROP COLUMN secret;
