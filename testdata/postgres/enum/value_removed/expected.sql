ALTER TYPE public.order_status RENAME TO order_status__old;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid',
    'shipped'
);

ALTER TABLE public.orders
    ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;

DROP TYPE public.order_status__old;
