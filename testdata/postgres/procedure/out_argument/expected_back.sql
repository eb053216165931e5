DROP PROCEDURE public.next_batch(integer, integer);

CREATE PROCEDURE public.next_batch(size integer)
    LANGUAGE plpgsql
    AS $$BEGIN NULL; END$$;
