DROP PROCEDURE public.next_batch(integer);

CREATE PROCEDURE public.next_batch(size integer, OUT batch_id bigint, INOUT retries integer DEFAULT 3)
    LANGUAGE plpgsql
    AS $$BEGIN batch_id := size; END$$;
COMMENT ON PROCEDURE public.next_batch(integer, integer) IS 'called by the worker';
