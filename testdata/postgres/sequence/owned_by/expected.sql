ALTER SEQUENCE public.free_numbers OWNED BY public.orders.id;

ALTER SEQUENCE public.numbers OWNED BY public.refunds.number;
