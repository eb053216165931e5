DROP EVENT TRIGGER ddl_watch;
DROP FUNCTION public.log_ddl();

CREATE FUNCTION public.note_ddl() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NULL; END $$;

CREATE EVENT TRIGGER ddl_watch ON sql_drop
    EXECUTE FUNCTION public.note_ddl();
ALTER EVENT TRIGGER ddl_watch ENABLE ALWAYS;
