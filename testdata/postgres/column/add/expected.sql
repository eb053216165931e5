ALTER TABLE public.customers ADD COLUMN birthday date;
ALTER TABLE public.customers
    ADD COLUMN credit_limit numeric(10,2) DEFAULT 0 NOT NULL;
ALTER TABLE public.customers ADD COLUMN phone text;
ALTER TABLE public.customers
    ADD COLUMN preferences jsonb DEFAULT '{"newsletter": true}'::jsonb NOT NULL;
ALTER TABLE public.customers ADD COLUMN tags text[] DEFAULT '{}' NOT NULL;
