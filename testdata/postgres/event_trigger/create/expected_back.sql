DROP EVENT TRIGGER ddl_watch;
DROP FUNCTION public.log_ddl();
