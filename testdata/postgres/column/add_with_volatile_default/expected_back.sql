ALTER TABLE public.api_keys DROP COLUMN created_at;
ALTER TABLE public.api_keys DROP COLUMN secret;
