CREATE FUNCTION fdw."Make"() RETURNS fdw_handler
    LANGUAGE c
    STRICT
    AS '$libdir/postgres_fdw', 'postgres_fdw_handler';

ALTER FOREIGN DATA WRAPPER ours HANDLER fdw."Make" VALIDATOR fdw."check";

DROP FUNCTION fdw.make();

ALTER SERVER s VERSION '3';
