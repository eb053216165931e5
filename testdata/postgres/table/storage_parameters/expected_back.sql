ALTER TABLE public.events RESET (parallel_workers, toast.autovacuum_enabled);

ALTER TABLE public.sessions
    SET (autovacuum_enabled=false, fillfactor=70),
    RESET (autovacuum_vacuum_scale_factor);
