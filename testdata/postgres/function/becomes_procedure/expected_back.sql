DROP PROCEDURE public.close_month(date);

CREATE FUNCTION public.close_month(m date) RETURNS void
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM m; END $$;
