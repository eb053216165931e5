ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
DROP VIEW public.drafts;
DROP INDEX public.orders_drafts;
ALTER TYPE public.order_status RENAME TO order_status__old;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);

ALTER TABLE public.orders
    ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status,
    ALTER COLUMN status SET DEFAULT 'open';

DROP TYPE public.order_status__old;
