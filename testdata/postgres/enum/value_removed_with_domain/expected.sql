ALTER DOMAIN public.known_size RENAME TO known_size__old;
ALTER TYPE public.size RENAME TO size__old;

CREATE TYPE public.size AS ENUM (
    's',
    'm',
    'l'
);

CREATE DOMAIN public.known_size AS public.size DEFAULT 'm'
    CONSTRAINT known_size_check CHECK (value >= 's'::public.size);

ALTER TABLE public.shirts
    ALTER COLUMN size TYPE public.known_size USING size::text::public.known_size;

DROP DOMAIN public.known_size__old;

ALTER TABLE public.shirts
    ALTER COLUMN fallback TYPE public.size USING fallback::text::public.size;

DROP TYPE public.size__old;
