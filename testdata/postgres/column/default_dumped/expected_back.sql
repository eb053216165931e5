ALTER TABLE public.jobs
    ALTER COLUMN run_after SET DEFAULT now() + '00:05:00'::interval,
    ALTER COLUMN queue SET DEFAULT 'default'::varchar,
    ALTER COLUMN opts SET DEFAULT '{}'::jsonb;
