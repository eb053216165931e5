ALTER TYPE public.x RENAME TO x__old;
ALTER DOMAIN public.y RENAME TO y__old;

CREATE TYPE public.y AS ENUM (
    'c'
);

CREATE DOMAIN public.x AS text
    CONSTRAINT x_check CHECK (value IN ('a', 'b'));

ALTER TABLE public.t ALTER COLUMN p TYPE public.x USING p::text::public.x;

DROP TYPE public.x__old;

ALTER TABLE public.t ALTER COLUMN q TYPE public.y USING q::text::public.y;

DROP DOMAIN public.y__old;
