ALTER TABLE public.photos
    ALTER COLUMN thumb SET STORAGE plain,
    ALTER COLUMN image SET STORAGE extended;
