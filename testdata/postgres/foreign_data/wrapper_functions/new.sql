CREATE SCHEMA fdw;
CREATE FUNCTION fdw."Make"() RETURNS fdw_handler LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
CREATE FUNCTION fdw.check(text[], oid) RETURNS void LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_validator';
CREATE FOREIGN DATA WRAPPER ours HANDLER fdw."Make" VALIDATOR fdw.check;
CREATE SERVER s VERSION '3' FOREIGN DATA WRAPPER ours;
