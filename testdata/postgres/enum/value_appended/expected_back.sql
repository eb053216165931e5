ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;
ALTER TYPE public.mood RENAME TO mood__old;

CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);

ALTER TABLE public.diary
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN mood SET DEFAULT 'ok';

DROP TYPE public.mood__old;
