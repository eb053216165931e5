ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.plain_c;

DROP COLLATION public.posix_like;
