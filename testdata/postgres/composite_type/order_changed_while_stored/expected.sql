ALTER TYPE public.span RENAME TO span__old;

CREATE TYPE public.span AS (
    unit text,
    low integer,
    high integer
);

ALTER TABLE public.limits
    ALTER COLUMN allowed TYPE public.span USING CASE WHEN allowed IS DISTINCT FROM NULL THEN ROW((allowed).unit, (allowed).low, (allowed).high)::public.span END;

DROP TYPE public.span__old;
