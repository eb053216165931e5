ALTER TABLE public.prices DROP COLUMN gross;

ALTER TABLE public.prices
    ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.19) STORED;
