DROP FUNCTION public.answer();
DROP LANGUAGE plshop;

CREATE LANGUAGE plshop HANDLER public.plshop_call;

CREATE FUNCTION public.answer() RETURNS integer
    LANGUAGE plshop
    AS $$BEGIN RETURN 42; END$$;
