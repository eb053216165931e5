ALTER TABLE public.carts DROP COLUMN more;

ALTER TABLE public.carts
    ALTER COLUMN n TYPE public.positive USING n::text::public.positive;

DROP DOMAIN public.positive_small;
