DROP PROCEDURE public.nightly(boolean);

CREATE PROCEDURE public.nightly(force boolean DEFAULT false)
    LANGUAGE plpgsql
    AS $$BEGIN RAISE NOTICE 'nightly %', force; END$$;
GRANT EXECUTE ON PROCEDURE public.nightly(boolean) TO app_rw;
