ALTER TABLE public.orders ADD COLUMN number bigint;

ALTER SEQUENCE public.numbers OWNED BY public.orders.number;
