ALTER TABLE public.opening_hours
    ALTER COLUMN days DROP DEFAULT,
    ALTER COLUMN rest DROP DEFAULT;
ALTER TYPE public.weekday RENAME TO weekday__old;

CREATE TYPE public.weekday AS ENUM (
    'mo',
    'tu',
    'we',
    'th',
    'fr'
);

ALTER TABLE public.opening_hours
    ALTER COLUMN days TYPE public.weekday[] USING days::text[]::public.weekday[],
    ALTER COLUMN days SET DEFAULT '{mo,fr}',
    ALTER COLUMN rest TYPE public.weekday[] USING rest::text[]::public.weekday[],
    ALTER COLUMN rest SET DEFAULT ARRAY['tu'::public.weekday];

DROP TYPE public.weekday__old;
