ALTER TABLE public.customers
    ALTER COLUMN email SET NOT NULL,
    ALTER COLUMN email SET DEFAULT ''::text;
ALTER TABLE public.customers ALTER COLUMN joined SET NOT NULL;
ALTER TABLE public.customers ALTER COLUMN referrer DROP NOT NULL;
