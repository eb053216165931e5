ALTER TABLE public.visits DETACH PARTITION public.visits_1;
ALTER TABLE public.visits_1 DROP CONSTRAINT IF EXISTS visits_site_fkey;
ALTER TABLE public.visits_1 DROP CONSTRAINT IF EXISTS visits_visitor_site_fkey;
ALTER TABLE public.visits DETACH PARTITION public.visits_2;
ALTER TABLE public.visits DETACH PARTITION public.visits_3;
ALTER TABLE public.visits_3 DROP CONSTRAINT IF EXISTS visits_site_fkey;
ALTER TABLE public.visits_3 DROP CONSTRAINT IF EXISTS visits_visitor_site_fkey;

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_2 FOR VALUES IN (2, 4);

ALTER TABLE public.visits_3
    ADD CONSTRAINT visits_3_visitor_site_fkey FOREIGN KEY (visitor, site) REFERENCES public.visitors (id, site) ON DELETE CASCADE;
