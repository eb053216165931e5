ALTER TABLE public.visits RENAME CONSTRAINT site_is_known TO visits_site_not_null;
