DROP INDEX public.mails_sender;
ALTER DOMAIN public.code RENAME TO code__old;
ALTER COLLATION public.plain RENAME TO plain__old;

CREATE COLLATION public.plain (provider = libc, locale = 'POSIX');

CREATE DOMAIN public.code AS text COLLATE public.plain;

ALTER TABLE public.mails
    ALTER COLUMN code TYPE public.code USING code::text::public.code;

DROP DOMAIN public.code__old;
DROP COLLATION public.plain__old;

CREATE INDEX mails_sender ON public.mails (sender COLLATE public.plain);
