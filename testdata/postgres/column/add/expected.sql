ALTER TABLE public.customers
    ADD COLUMN birthday date,
    ADD COLUMN credit_limit numeric(10,2) DEFAULT 0 NOT NULL,
    ADD COLUMN phone text,
    ADD COLUMN preferences jsonb DEFAULT '{"newsletter": true}'::jsonb NOT NULL,
    ADD COLUMN tags text[] DEFAULT '{}' NOT NULL;
