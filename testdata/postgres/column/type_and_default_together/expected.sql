ALTER TABLE public.features
    ALTER COLUMN enabled DROP DEFAULT,
    ALTER COLUMN enabled TYPE boolean USING enabled::boolean,
    ALTER COLUMN enabled SET DEFAULT false,
    ALTER COLUMN rollout DROP DEFAULT,
    ALTER COLUMN rollout TYPE smallint USING rollout::smallint,
    ALTER COLUMN rollout SET DEFAULT 0,
    ALTER COLUMN since DROP DEFAULT,
    ALTER COLUMN since TYPE date USING since::date;
