ALTER TABLE public.visits_b ADD CONSTRAINT visits_b_key UNIQUE (site, id);

CREATE UNIQUE INDEX visits_site_id ON ONLY public.visits (site, id);

ALTER INDEX public.visits_site_id ATTACH PARTITION public.visits_a_pkey;

ALTER INDEX public.visits_site_id ATTACH PARTITION public.visits_b_key;
