ALTER TABLE public.events
    SET (autovacuum_analyze_threshold=500, toast.autovacuum_vacuum_cost_delay=20),
    RESET (fillfactor, toast_tuple_target);
