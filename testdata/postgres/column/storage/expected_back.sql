ALTER TABLE public.documents
    ALTER COLUMN body SET STORAGE extended,
    ALTER COLUMN scan SET STORAGE external,
    ALTER COLUMN meta SET STORAGE extended;
