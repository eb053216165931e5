CREATE FUNCTION fdw.make() RETURNS fdw_handler
    LANGUAGE c
    AS '$libdir/postgres_fdw', 'postgres_fdw_handler';

ALTER FOREIGN DATA WRAPPER ours HANDLER fdw.make NO VALIDATOR;

DROP FUNCTION fdw."Make"();

ALTER SERVER s VERSION NULL;
