CREATE TABLE public.addresses (
    user_id integer NOT NULL,
    street text,
    city text,
    CONSTRAINT addresses_pkey PRIMARY KEY (user_id)
);

CREATE OR REPLACE FUNCTION public.city_of(u integer) RETURNS text
    LANGUAGE plpgsql
    STABLE
    AS $$ BEGIN RETURN (SELECT city FROM addresses WHERE user_id = u); END $$;

ALTER TABLE public.addresses
    ADD CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id);

CREATE OR REPLACE VIEW public.letters AS
SELECT u.name, a.street, a.city
FROM
    public.users u
    JOIN public.addresses a ON a.user_id = u.id;

ALTER TABLE public.users
    DROP COLUMN street,
    DROP COLUMN city;
