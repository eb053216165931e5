CREATE FUNCTION plshop_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION plshop_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE TRUSTED LANGUAGE plshop HANDLER plshop_call INLINE plshop_inline;
COMMENT ON LANGUAGE plshop IS 'may be used by all';
CREATE FUNCTION answer() RETURNS int LANGUAGE plshop AS 'BEGIN RETURN 42; END';
