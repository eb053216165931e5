ALTER TABLE public.cities
    ALTER COLUMN name TYPE text COLLATE "C",
    ALTER COLUMN region TYPE text;
