CREATE FOREIGN DATA WRAPPER pg_like VALIDATOR postgresql_fdw_validator;
CREATE SERVER s1 FOREIGN DATA WRAPPER pg_like OPTIONS (host 'db.example');
