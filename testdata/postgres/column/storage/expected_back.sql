ALTER TABLE public.documents
    ALTER COLUMN body SET STORAGE extended,
    ALTER COLUMN meta SET STORAGE extended,
    ALTER COLUMN scan SET STORAGE external;
