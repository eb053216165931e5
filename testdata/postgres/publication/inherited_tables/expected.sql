ALTER PUBLICATION feed DROP TABLE public.cities;

ALTER PUBLICATION other
    SET TABLE ONLY public.places (id), public.cities (id), public.towns (id);
