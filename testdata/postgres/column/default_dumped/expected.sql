ALTER TABLE public.jobs
    ALTER COLUMN opts SET DEFAULT jsonb_build_object('retries', 3),
    ALTER COLUMN queue SET DEFAULT 'low'::varchar,
    ALTER COLUMN run_after SET DEFAULT now() + '01:00:00'::interval;
