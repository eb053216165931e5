-- A new value can't be used in the transaction that adds it: commit before going on.
ALTER TYPE public.order_status ADD VALUE 'lost';

ALTER TABLE public.orders
    ALTER COLUMN status SET DEFAULT 'lost'::public.order_status;
