ALTER TABLE public.documents
    ALTER COLUMN body SET STORAGE main,
    ALTER COLUMN meta SET STORAGE external,
    ALTER COLUMN scan SET STORAGE extended;
