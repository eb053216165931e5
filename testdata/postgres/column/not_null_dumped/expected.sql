ALTER TABLE public.customers
    ALTER COLUMN email SET NOT NULL,
    ALTER COLUMN email SET DEFAULT ''::text,
    ALTER COLUMN referrer DROP NOT NULL,
    ALTER COLUMN joined SET NOT NULL;
