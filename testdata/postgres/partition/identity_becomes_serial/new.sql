CREATE TABLE public.orders (id serial, placed date) PARTITION BY RANGE (placed);
CREATE TABLE public.orders_all PARTITION OF public.orders DEFAULT;
