ALTER TABLE public.orders DROP CONSTRAINT orders_status_check;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);

ALTER TABLE public.orders
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN status TYPE public.order_status USING status::public.order_status,
    ALTER COLUMN status SET DEFAULT 'open';
