CREATE OR REPLACE FUNCTION public.ship(to_country text DEFAULT public.default_country()) RETURNS text
    LANGUAGE sql
    STABLE
    AS $$ SELECT to_country $$;
