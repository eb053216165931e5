CREATE DOMAIN public.positive_small AS public.positive
    CONSTRAINT positive_small_check CHECK (value < 100);

ALTER TABLE public.carts
    ALTER COLUMN n TYPE public.positive_small,
    ADD COLUMN more public.positive_small[];
