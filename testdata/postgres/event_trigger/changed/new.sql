CREATE FUNCTION log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER ddl_watch ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE PROCEDURE log_ddl();
CREATE EVENT TRIGGER drop_watch ON sql_drop EXECUTE FUNCTION log_ddl();
ALTER EVENT TRIGGER drop_watch DISABLE;
COMMENT ON EVENT TRIGGER drop_watch IS 'off during the move';
