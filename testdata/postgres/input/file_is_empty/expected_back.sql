DROP VIEW public.v;
DROP TABLE public.orders;
