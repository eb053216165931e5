CREATE TABLE stock (id int PRIMARY KEY);
-- A comment, a variable, a message, a label and a column are no calls of the functions named like them.
CREATE FUNCTION total(n int) RETURNS int LANGUAGE plpgsql AS $$
<<refresh>>
DECLARE
    archive int := 0; -- not archive(int)
BEGIN
    RAISE NOTICE 'archive of %', n;
    SELECT s.id AS archive INTO archive FROM stock s WHERE s.id = n;
    RETURN archive + refresh.archive;
END $$;
CREATE FUNCTION archive(total int) RETURNS int LANGUAGE sql AS $$
    SELECT total(archive.total) -- and archive again
$$;
CREATE FUNCTION refresh() RETURNS int LANGUAGE sql AS 'SELECT archive(1)';
