DROP TABLE public.carts_0;
DROP TABLE public.carts_1;
DROP TABLE public.carts;
