ALTER SEQUENCE public.counters_id_seq SET LOGGED;

ALTER TABLE public.counters SET LOGGED;
