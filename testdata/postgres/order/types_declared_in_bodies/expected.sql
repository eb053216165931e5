CREATE TYPE shop.mood AS ENUM (
    'calm',
    'wild'
);

CREATE TYPE shop.pair AS (
    a integer,
    b integer
);

CREATE TABLE shop.item (
    id integer NOT NULL,
    name text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

CREATE VIEW shop.named AS
SELECT id, name
FROM shop.item
WHERE name IS NOT NULL;

CREATE FUNCTION public.a_first(n integer) RETURNS text
    LANGUAGE plpgsql
    AS $$
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
