CREATE COLLATION public.posix_like (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');

ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.posix_like;
