ALTER TABLE public.orders ADD COLUMN legacy_ref text;
