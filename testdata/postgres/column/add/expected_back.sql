ALTER TABLE public.customers DROP COLUMN birthday;
ALTER TABLE public.customers DROP COLUMN credit_limit;
ALTER TABLE public.customers DROP COLUMN phone;
ALTER TABLE public.customers DROP COLUMN preferences;
ALTER TABLE public.customers DROP COLUMN tags;
