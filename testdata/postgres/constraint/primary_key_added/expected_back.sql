ALTER TABLE public.wishlists DROP CONSTRAINT wishlists_pkey;

ALTER TABLE public.ratings ADD CONSTRAINT ratings_pkey PRIMARY KEY (id);
