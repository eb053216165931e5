ALTER TABLE public.keepers DROP CONSTRAINT note_given;

CREATE FUNCTION public.f(text) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 2$$;

CREATE TABLE public.old_things (
    id integer NOT NULL,
    CONSTRAINT old_things_pkey PRIMARY KEY (id)
);

CREATE INDEX keepers_note ON public.keepers (note);

CREATE VIEW public.old_view AS
SELECT id
FROM public.old_things;
