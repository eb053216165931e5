DROP PROCEDURE public.nightly(boolean);

CREATE PROCEDURE public.nightly(dry_run boolean DEFAULT true)
    LANGUAGE plpgsql
    SECURITY DEFINER
    AS $$BEGIN RAISE NOTICE 'nightly %', dry_run; END$$;
GRANT EXECUTE ON PROCEDURE public.nightly(boolean) TO app_rw;
