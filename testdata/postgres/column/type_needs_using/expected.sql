ALTER TABLE public.imports
    ALTER COLUMN amount TYPE numeric(12,2) USING amount::numeric(12,2),
    ALTER COLUMN received TYPE timestamp with time zone USING received::timestamp with time zone,
    ALTER COLUMN payload TYPE jsonb USING payload::jsonb,
    ALTER COLUMN active TYPE boolean USING active::boolean;
