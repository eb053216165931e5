CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid',
    'shipped'
);
COMMENT ON TYPE public.order_status IS 'life of an order';

ALTER TABLE public.orders
    ADD COLUMN status public.order_status DEFAULT 'open'::public.order_status NOT NULL;
