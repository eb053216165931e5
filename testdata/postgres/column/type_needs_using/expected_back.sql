ALTER TABLE public.imports
    ALTER COLUMN amount TYPE text,
    ALTER COLUMN received TYPE text,
    ALTER COLUMN payload TYPE text,
    ALTER COLUMN active TYPE text;
