ALTER TYPE public.span RENAME TO span__old;

CREATE TYPE public.span AS (
    low integer,
    high integer,
    unit text
);

ALTER TABLE public.limits
    ALTER COLUMN allowed TYPE public.span USING CASE WHEN allowed IS DISTINCT FROM NULL THEN ROW((allowed).low, (allowed).high, (allowed).unit)::public.span END;

DROP TYPE public.span__old;
