ALTER TABLE public.job_results SET LOGGED;

ALTER TABLE public.page_cache SET UNLOGGED;
