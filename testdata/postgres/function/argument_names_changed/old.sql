CREATE FUNCTION add_days(d date, n int) RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT d + n $$;
COMMENT ON FUNCTION add_days(date, int) IS 'calendar days';
REVOKE EXECUTE ON FUNCTION add_days(date, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_days(date, int) TO app_rw;
CREATE TABLE loans (id int PRIMARY KEY, taken date NOT NULL, due date GENERATED ALWAYS AS (add_days(taken, 28)) STORED);
CREATE VIEW overdue AS SELECT id FROM loans WHERE add_days(due, 7) < current_date;
