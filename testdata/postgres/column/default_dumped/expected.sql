ALTER TABLE public.jobs
    ALTER COLUMN run_after SET DEFAULT now() + '01:00:00'::interval,
    ALTER COLUMN queue SET DEFAULT 'low'::varchar,
    ALTER COLUMN opts SET DEFAULT jsonb_build_object('retries', 3);
