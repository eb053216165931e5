GRANT CREATE ON SCHEMA public TO app_owner;

ALTER TABLE public.orders ADD COLUMN total numeric;
