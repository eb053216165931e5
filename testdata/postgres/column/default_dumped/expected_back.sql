ALTER TABLE public.jobs ALTER COLUMN opts SET DEFAULT '{}'::jsonb;
ALTER TABLE public.jobs ALTER COLUMN queue SET DEFAULT 'default'::varchar;
ALTER TABLE public.jobs
    ALTER COLUMN run_after SET DEFAULT now() + '00:05:00'::interval;
