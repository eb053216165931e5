ALTER TABLE public.documents ALTER COLUMN body SET STORAGE main;
ALTER TABLE public.documents ALTER COLUMN meta SET STORAGE external;
ALTER TABLE public.documents ALTER COLUMN scan SET STORAGE extended;
