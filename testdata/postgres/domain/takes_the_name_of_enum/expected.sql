DROP VIEW public.pv;
DROP FUNCTION public.fm(public.mood);
ALTER TYPE public.mood RENAME TO mood__old;

CREATE DOMAIN public.mood AS text
    CONSTRAINT mood_check CHECK (value IN ('sad', 'ok', 'fine'));

CREATE FUNCTION public.fm(m public.mood) RETURNS public.mood
    LANGUAGE sql
    AS $$SELECT m$$;

ALTER TABLE public.p
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE public.mood USING m::text::public.mood,
    ALTER COLUMN m SET DEFAULT 'ok',
    ALTER COLUMN ms TYPE public.mood[] USING ms::text[]::public.mood[];

DROP TYPE public.mood__old;

CREATE VIEW public.pv AS
SELECT id, m
FROM public.p
WHERE m = 'ok';
