ALTER TABLE public.events
    SET (fillfactor=90, toast.autovacuum_vacuum_cost_delay=10, toast_tuple_target=4096),
    RESET (autovacuum_analyze_threshold);
