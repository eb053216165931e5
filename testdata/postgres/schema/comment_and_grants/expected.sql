COMMENT ON SCHEMA warehouse IS 'Stock levels and bin locations';
GRANT CREATE ON SCHEMA warehouse TO app_rw;
GRANT USAGE ON SCHEMA warehouse TO reporting;
