ALTER TABLE public.documents ALTER COLUMN body SET STORAGE extended;
ALTER TABLE public.documents ALTER COLUMN meta SET STORAGE extended;
ALTER TABLE public.documents ALTER COLUMN scan SET STORAGE external;
