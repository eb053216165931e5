ALTER TABLE public.bills ADD COLUMN paid date;

ALTER TABLE public.orders ADD COLUMN cents bigint;

ALTER PUBLICATION feed
    SET TABLE public.bills WHERE (paid IS NULL), public.orders (id, cents);

ALTER TABLE public.bills DROP COLUMN open;
ALTER TABLE public.orders DROP COLUMN total;
