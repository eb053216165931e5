ALTER TABLE public.prices DROP CONSTRAINT one_price_a_day;
