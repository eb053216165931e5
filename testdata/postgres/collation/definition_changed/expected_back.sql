DROP VIEW public.login_list;
ALTER COLLATION public.caseless RENAME TO caseless__old;

CREATE COLLATION public.caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

ALTER TABLE public.logins ALTER COLUMN login TYPE text COLLATE public.caseless;

DROP COLLATION public.caseless__old;

CREATE VIEW public.login_list AS
SELECT login
FROM public.logins
ORDER BY login;
