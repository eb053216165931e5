DROP EVENT TRIGGER ddl_watch;

CREATE EVENT TRIGGER ddl_watch ON ddl_command_end
    EXECUTE FUNCTION public.log_ddl();

ALTER EVENT TRIGGER drop_watch ENABLE;
COMMENT ON EVENT TRIGGER drop_watch IS NULL;
