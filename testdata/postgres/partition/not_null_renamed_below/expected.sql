ALTER TABLE public.visits RENAME CONSTRAINT visits_site_not_null TO site_is_known;
