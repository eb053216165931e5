ALTER SEQUENCE public.orders_no AS integer;
