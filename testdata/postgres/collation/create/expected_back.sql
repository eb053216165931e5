ALTER TABLE public.names ALTER COLUMN name TYPE text;

DROP COLLATION public.german;
