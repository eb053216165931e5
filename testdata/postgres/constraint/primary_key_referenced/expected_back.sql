ALTER TABLE public.shops DROP CONSTRAINT shops_region_fkey;
ALTER TABLE public.regions DROP CONSTRAINT regions_pkey;

ALTER TABLE public.regions ADD CONSTRAINT regions_pkey PRIMARY KEY (code);

ALTER TABLE public.shops
    ADD CONSTRAINT shops_region_fkey FOREIGN KEY (region) REFERENCES public.regions (code);
