ALTER TABLE public.orders
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN previous DROP DEFAULT;
ALTER TYPE public.order_status RENAME TO order_status__old;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);

ALTER TABLE public.orders
    ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status,
    ALTER COLUMN status SET DEFAULT 'open'::public.order_status,
    ALTER COLUMN previous TYPE public.order_status USING previous::text::public.order_status,
    ALTER COLUMN previous SET DEFAULT 'open'::public.order_status;

DROP TYPE public.order_status__old;
