ALTER TABLE public.jobs
    ALTER COLUMN opts SET DEFAULT '{}'::jsonb,
    ALTER COLUMN queue SET DEFAULT 'default'::varchar,
    ALTER COLUMN run_after SET DEFAULT now() + '00:05:00'::interval;
