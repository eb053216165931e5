CREATE FUNCTION public.log_ddl() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NULL; END $$;

CREATE EVENT TRIGGER ddl_watch ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
    EXECUTE FUNCTION public.log_ddl();
COMMENT ON EVENT TRIGGER ddl_watch IS 'tables only';
