DROP FUNCTION public.close_month(date);

CREATE PROCEDURE public.close_month(m date)
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM m; COMMIT; END $$;
