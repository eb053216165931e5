ALTER TABLE public.features
    ALTER COLUMN enabled DROP DEFAULT,
    ALTER COLUMN enabled TYPE text,
    ALTER COLUMN enabled SET DEFAULT 'no',
    ALTER COLUMN rollout DROP DEFAULT,
    ALTER COLUMN rollout TYPE character varying(10),
    ALTER COLUMN rollout SET DEFAULT '0',
    ALTER COLUMN since TYPE text,
    ALTER COLUMN since SET DEFAULT 'unknown';
