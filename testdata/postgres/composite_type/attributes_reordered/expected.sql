ALTER TYPE public.pair RENAME TO pair__old;

CREATE TYPE public.pair AS (
    b text,
    a integer
);

DROP TYPE public.pair__old;
