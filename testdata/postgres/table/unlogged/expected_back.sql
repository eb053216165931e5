ALTER TABLE public.job_results SET UNLOGGED;

ALTER TABLE public.page_cache SET LOGGED;
