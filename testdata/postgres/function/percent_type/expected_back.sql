DROP FUNCTION public.by_email(character varying);

ALTER TABLE public.customers ALTER COLUMN id TYPE integer;

CREATE FUNCTION public.by_email(e character varying) RETURNS SETOF integer
    LANGUAGE sql
    STABLE
    AS $$ SELECT id FROM customers WHERE email = e $$;
