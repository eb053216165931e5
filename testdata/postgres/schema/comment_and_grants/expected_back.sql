COMMENT ON SCHEMA warehouse IS 'Stock levels';
REVOKE CREATE ON SCHEMA warehouse FROM app_rw;
REVOKE ALL ON SCHEMA warehouse FROM reporting;
