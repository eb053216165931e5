ALTER TABLE public.post ALTER COLUMN s DROP DEFAULT;
DROP VIEW public.lv;
DROP INDEX public.live;
ALTER TABLE public.post DROP CONSTRAINT post_check;
ALTER TABLE public.post DROP COLUMN prev;
DROP FUNCTION public.gone();
ALTER TYPE public.status RENAME TO status__old;

CREATE TYPE public.status AS ENUM (
    'draft',
    'live'
);

ALTER TABLE public.post
    ALTER COLUMN s TYPE public.status USING s::text::public.status,
    ALTER COLUMN s SET DEFAULT 'draft';

DROP TYPE public.status__old;

CREATE INDEX live ON public.post (id) WHERE s = 'live';

CREATE VIEW public.lv AS
SELECT *
FROM public.post
WHERE s = 'live';
