ALTER TABLE public.imports
    ALTER COLUMN active TYPE boolean USING active::boolean;
ALTER TABLE public.imports
    ALTER COLUMN amount TYPE numeric(12,2) USING amount::numeric(12,2);
ALTER TABLE public.imports ALTER COLUMN payload TYPE jsonb USING payload::jsonb;
ALTER TABLE public.imports
    ALTER COLUMN received TYPE timestamp with time zone USING received::timestamp with time zone;
