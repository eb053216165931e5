SELECT pg_catalog.setval('public.back_no', GREATEST(last_value, -2147483648), is_called AND last_value >= -2147483648) FROM public.back_no;
ALTER SEQUENCE public.back_no AS integer;

ALTER SEQUENCE public.orders_no AS integer;

ALTER SEQUENCE public.small_no AS smallint;
