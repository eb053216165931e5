CREATE SCHEMA fdw;
CREATE FUNCTION fdw.make() RETURNS fdw_handler LANGUAGE c AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
CREATE FUNCTION fdw.check(text[], oid) RETURNS void LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_validator';
CREATE FOREIGN DATA WRAPPER ours HANDLER fdw.make;
CREATE SERVER s FOREIGN DATA WRAPPER ours;
