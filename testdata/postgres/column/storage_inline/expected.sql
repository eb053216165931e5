ALTER TABLE public.photos
    ALTER COLUMN thumb SET STORAGE extended,
    ALTER COLUMN image SET STORAGE external;
