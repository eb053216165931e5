ALTER TABLE public.orders_1 SET (fillfactor=80);
ALTER TABLE public.orders_1
    ALTER COLUMN state SET NOT NULL,
    ALTER COLUMN state SET DEFAULT 'open'::text;
ALTER TABLE public.orders_1 ADD CONSTRAINT only_small CHECK (id < 1000);
