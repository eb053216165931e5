DROP TABLE public.orders_shop2_2024;
DROP TABLE public.orders_shop2_rest;
DROP TABLE public.orders_shop2;
