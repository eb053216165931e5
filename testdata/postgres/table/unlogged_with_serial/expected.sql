ALTER SEQUENCE public.counters_id_seq SET UNLOGGED;

ALTER TABLE public.counters SET UNLOGGED;
