ALTER TABLE public.documents
    ALTER COLUMN body SET STORAGE main,
    ALTER COLUMN scan SET STORAGE extended,
    ALTER COLUMN meta SET STORAGE external;
