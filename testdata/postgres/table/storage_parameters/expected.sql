ALTER TABLE public.events SET (parallel_workers=4, toast.autovacuum_enabled=off);

ALTER TABLE public.sessions
    SET (autovacuum_vacuum_scale_factor=0.05, fillfactor=85),
    RESET (autovacuum_enabled);
