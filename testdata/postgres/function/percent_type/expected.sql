DROP FUNCTION public.by_email(character varying);

ALTER TABLE public.customers ALTER COLUMN id TYPE bigint;

CREATE FUNCTION public.by_email(e character varying) RETURNS SETOF bigint
    LANGUAGE sql
    STABLE
    AS $$ SELECT id FROM customers WHERE email = e $$;
