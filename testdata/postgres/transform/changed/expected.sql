CREATE FUNCTION public.twice(n integer) RETURNS integer
    LANGUAGE sql
    TRANSFORM FOR TYPE integer
    AS $$SELECT n * 2$$;

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (TO SQL WITH FUNCTION int4recv(internal));
