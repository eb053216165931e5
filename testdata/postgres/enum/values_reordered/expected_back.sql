ALTER TABLE public.log ALTER COLUMN severity DROP DEFAULT;
DROP VIEW public.problems;
ALTER TYPE public.severity RENAME TO severity__old;

CREATE TYPE public.severity AS ENUM (
    'info',
    'error',
    'warning'
);

ALTER TABLE public.log
    ALTER COLUMN severity TYPE public.severity USING severity::text::public.severity,
    ALTER COLUMN severity SET DEFAULT 'info';

DROP TYPE public.severity__old;

CREATE VIEW public.problems AS
SELECT *
FROM public.log
WHERE severity > 'info';
