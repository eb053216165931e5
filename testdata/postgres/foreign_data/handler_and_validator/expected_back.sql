ALTER FOREIGN DATA WRAPPER pg_like VALIDATOR postgresql_fdw_validator;
