ALTER TABLE public.orders_1 DROP CONSTRAINT only_small;

ALTER TABLE public.orders_1 RESET (fillfactor);
ALTER TABLE public.orders_1
    ALTER COLUMN state DROP NOT NULL,
    ALTER COLUMN state SET DEFAULT 'new'::text;
