ALTER TABLE public.people
    DROP COLUMN domain,
    DROP COLUMN login;

ALTER TABLE public.people
    ADD COLUMN domain text GENERATED ALWAYS AS (split_part(email, '@', 2)) VIRTUAL,
    ADD COLUMN login text GENERATED ALWAYS AS (split_part(email, '@', 1)) VIRTUAL;
