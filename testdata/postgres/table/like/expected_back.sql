DROP TABLE public.orders_archive;
DROP TABLE public.orders_import;
