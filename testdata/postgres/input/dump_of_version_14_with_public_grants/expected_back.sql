ALTER TABLE public.orders DROP COLUMN total;

REVOKE ALL ON SCHEMA public FROM app_owner;
