CREATE PROCEDURE next_batch(IN size int, OUT batch_id bigint, INOUT retries int DEFAULT 3) LANGUAGE plpgsql AS $$BEGIN batch_id := size; END$$;
COMMENT ON PROCEDURE next_batch(int, OUT bigint, INOUT int) IS 'called by the worker';
