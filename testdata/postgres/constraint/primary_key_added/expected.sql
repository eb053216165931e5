ALTER TABLE public.ratings DROP CONSTRAINT ratings_pkey;

ALTER TABLE public.wishlists
    ADD CONSTRAINT wishlists_pkey PRIMARY KEY (customer_id, sku);
