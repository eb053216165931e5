DROP EVENT TRIGGER ddl_watch;

CREATE EVENT TRIGGER ddl_watch ON ddl_command_start
    WHEN TAG IN ('ALTER TABLE')
    EXECUTE FUNCTION public.log_ddl();

ALTER EVENT TRIGGER drop_watch DISABLE;
COMMENT ON EVENT TRIGGER drop_watch IS 'off during the move';
