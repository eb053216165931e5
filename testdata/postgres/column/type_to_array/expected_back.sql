ALTER TABLE public.recipes
    ALTER COLUMN ingredient TYPE text,
    ALTER COLUMN step_minutes TYPE integer[];
