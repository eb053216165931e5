ALTER TABLE public.orders
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN status TYPE text,
    ALTER COLUMN status SET DEFAULT 'open';

DROP TYPE public.order_status;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_status_check CHECK (status IN ('open', 'paid'));
