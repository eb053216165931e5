CREATE COLLATION public.fast_utf8 (provider = builtin, locale = 'C.UTF-8');

CREATE COLLATION public.vowels_first (provider = icu, locale = 'und', rules = '&a < e < i');

ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.vowels_first;
