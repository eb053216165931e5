ALTER TABLE public.prices DROP CONSTRAINT prices_pk;

ALTER TABLE public.prices
    ADD CONSTRAINT prices_pk PRIMARY KEY (sku, valid_from) INCLUDE (amount);
