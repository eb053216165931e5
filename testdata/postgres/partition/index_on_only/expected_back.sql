DROP INDEX public.events_at;
