ALTER TABLE public.photos
    ALTER COLUMN image SET STORAGE extended,
    ALTER COLUMN thumb SET STORAGE plain;
