ALTER TABLE public.warehouses NOT OF;
