ALTER TYPE public.y RENAME TO y__old;
ALTER DOMAIN public.x RENAME TO x__old;

CREATE TYPE public.x AS ENUM (
    'a',
    'b'
);

CREATE DOMAIN public.y AS text;

ALTER TABLE public.t ALTER COLUMN p TYPE public.x USING p::text::public.x;

DROP DOMAIN public.x__old;

ALTER TABLE public.t ALTER COLUMN q TYPE public.y USING q::text::public.y;

DROP TYPE public.y__old;
