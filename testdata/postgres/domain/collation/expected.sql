ALTER DOMAIN public.sort_key RENAME TO sort_key__old;

CREATE DOMAIN public.sort_key AS text COLLATE "POSIX";

ALTER TABLE public.entries
    ALTER COLUMN key TYPE public.sort_key USING key::text::public.sort_key;

DROP DOMAIN public.sort_key__old;
