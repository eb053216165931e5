ALTER TABLE public.recipes
    ALTER COLUMN ingredient TYPE text[] USING ingredient::text[],
    ALTER COLUMN step_minutes TYPE bigint[];
