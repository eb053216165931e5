ALTER TABLE public.cities
    ALTER COLUMN name TYPE text,
    ALTER COLUMN region TYPE text COLLATE "POSIX";
