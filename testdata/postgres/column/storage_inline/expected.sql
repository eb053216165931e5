ALTER TABLE public.photos
    ALTER COLUMN image SET STORAGE external,
    ALTER COLUMN thumb SET STORAGE extended;
