ALTER TABLE public.prices
    ADD CONSTRAINT one_price_a_day EXCLUDE USING gist (valid WITH &&) WHERE (amount > 0::numeric);
