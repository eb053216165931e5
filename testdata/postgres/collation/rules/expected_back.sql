DROP COLLATION public.fast_utf8;

ALTER TABLE public.names ALTER COLUMN name TYPE text;

DROP COLLATION public.vowels_first;
