CREATE PROCEDURE next_batch(IN size int) LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
