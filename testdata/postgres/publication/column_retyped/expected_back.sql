ALTER PUBLICATION feed DROP TABLE public.orders;

ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

ALTER PUBLICATION feed
    SET TABLE public.orders (id, total) WHERE (id > 10), public.drafts;
