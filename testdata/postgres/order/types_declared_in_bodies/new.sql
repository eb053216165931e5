CREATE SCHEMA shop;
CREATE TYPE shop.mood AS ENUM ('calm', 'wild');
CREATE TYPE shop.pair AS (a int, b int);
CREATE TABLE shop.item (id int PRIMARY KEY, name text);
CREATE VIEW shop.named AS SELECT id, name FROM shop.item WHERE name IS NOT NULL;
-- The server looks for the types when it creates the function; all its objects sort before theirs.
CREATE FUNCTION public.a_first(n int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    m shop.mood := 'calm';
    moods shop.mood[];
    p shop.pair;
    i shop.item%ROWTYPE;
    v shop.named;
    c shop.item.name%TYPE;
    cs shop.item.name%TYPE[];
BEGIN
    moods[1] := m;
    p.a := n;
    SELECT * INTO i FROM shop.item WHERE id = p.a;
    v.name := i.name;
    c := v.name;
    cs[1] := c;
    RETURN cs[1];
END $$;
