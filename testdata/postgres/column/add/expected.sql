ALTER TABLE public.customers
    ADD COLUMN phone text,
    ADD COLUMN credit_limit numeric(10,2) DEFAULT 0 NOT NULL,
    ADD COLUMN birthday date,
    ADD COLUMN tags text[] DEFAULT '{}' NOT NULL,
    ADD COLUMN preferences jsonb DEFAULT '{"newsletter": true}'::jsonb NOT NULL;
