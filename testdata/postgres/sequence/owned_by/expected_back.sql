ALTER SEQUENCE public.free_numbers OWNED BY NONE;

ALTER SEQUENCE public.numbers OWNED BY public.orders.number;
