ALTER TABLE public.visits DETACH PARTITION public.visits_a;
ALTER TABLE public.visits DETACH PARTITION public.visits_b;
ALTER TABLE public.visits_b DROP CONSTRAINT visits_b_key;
DROP INDEX public.visits_site_id;

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_a FOR VALUES IN ('a');

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_b FOR VALUES IN ('b');
