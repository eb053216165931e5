CREATE OR REPLACE FUNCTION public.ship(to_country text DEFAULT 'DE') RETURNS text
    LANGUAGE sql
    STABLE
    AS $$ SELECT to_country $$;
