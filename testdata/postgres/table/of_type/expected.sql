ALTER TABLE public.warehouses OF public.address_row;
