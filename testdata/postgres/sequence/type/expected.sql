ALTER SEQUENCE public.back_no AS bigint;

ALTER SEQUENCE public.orders_no AS bigint;

ALTER SEQUENCE public.small_no AS integer;
