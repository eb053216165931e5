ALTER TYPE public.answer RENAME TO answer__old;

CREATE TYPE public.answer AS ENUM (
    'yes',
    'no'
);

DROP TYPE public.answer__old;
