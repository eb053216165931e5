ALTER TYPE public.pair RENAME TO pair__old;

CREATE TYPE public.pair AS (
    a integer,
    b text
);

DROP TYPE public.pair__old;
