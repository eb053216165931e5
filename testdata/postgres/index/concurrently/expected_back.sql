DROP INDEX public.logs_level;
