DROP FUNCTION public.answer();
DROP LANGUAGE plshop;

CREATE TRUSTED LANGUAGE plshop HANDLER public.plshop_call INLINE public.plshop_inline;
COMMENT ON LANGUAGE plshop IS 'may be used by all';

CREATE FUNCTION public.answer() RETURNS integer
    LANGUAGE plshop
    AS $$BEGIN RETURN 42; END$$;
