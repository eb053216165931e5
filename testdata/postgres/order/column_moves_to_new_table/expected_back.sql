ALTER TABLE public.users
    ADD COLUMN street text,
    ADD COLUMN city text;

CREATE OR REPLACE FUNCTION public.city_of(u integer) RETURNS text
    LANGUAGE plpgsql
    STABLE
    AS $$ BEGIN RETURN (SELECT city FROM users WHERE id = u); END $$;

CREATE OR REPLACE VIEW public.letters AS
SELECT u.name, u.street, u.city
FROM public.users u;

DROP TABLE public.addresses;
