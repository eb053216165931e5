ALTER TABLE public.visits DETACH PARTITION public.visits_2;
ALTER TABLE public.visits_3 DROP CONSTRAINT visits_3_visitor_site_fkey;

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_1 FOR VALUES IN (1);

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_2 FOR VALUES IN (2);

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_3 FOR VALUES IN (3);
