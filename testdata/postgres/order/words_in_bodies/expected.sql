CREATE FUNCTION public.total(n integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
<<refresh>>
DECLARE
    archive int := 0; -- not archive(int)
BEGIN
    RAISE NOTICE 'archive of %', n;
    SELECT s.id AS archive INTO archive FROM stock s WHERE s.id = n;
    RETURN archive + refresh.archive;
END $$;

CREATE FUNCTION public.archive(total integer) RETURNS integer
    LANGUAGE sql
    AS $$
    SELECT total(archive.total) -- and archive again
$$;

CREATE FUNCTION public.refresh() RETURNS integer
    LANGUAGE sql
    AS $$SELECT archive(1)$$;
