ALTER TABLE public.orders
    ADD COLUMN placed timestamp with time zone DEFAULT now();
