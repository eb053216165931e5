CREATE FUNCTION public.plshop_call() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';

CREATE FUNCTION public.plshop_inline(internal) RETURNS void
    LANGUAGE c
    STRICT
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';

CREATE FUNCTION public.plshop_validate(oid) RETURNS void
    LANGUAGE c
    STRICT
    AS '$libdir/plpgsql', 'plpgsql_validator';

CREATE TRUSTED LANGUAGE plshop HANDLER public.plshop_call INLINE public.plshop_inline VALIDATOR public.plshop_validate;
COMMENT ON LANGUAGE plshop IS 'PL/pgSQL by another name';

CREATE OR REPLACE FUNCTION public.answer() RETURNS integer
    LANGUAGE plshop
    AS $$BEGIN RETURN 42; END$$;
