ALTER TABLE public.bills ADD COLUMN open boolean DEFAULT true NOT NULL;

ALTER TABLE public.orders ADD COLUMN total integer;

ALTER PUBLICATION feed
    SET TABLE public.orders (id, total), public.bills WHERE (open);

ALTER TABLE public.bills DROP COLUMN paid;
ALTER TABLE public.orders DROP COLUMN cents;
