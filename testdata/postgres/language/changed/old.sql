CREATE FUNCTION plshop_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION plshop_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE LANGUAGE plshop HANDLER plshop_call;
CREATE FUNCTION answer() RETURNS int LANGUAGE plshop AS 'BEGIN RETURN 42; END';
