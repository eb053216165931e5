CREATE CAST (integer AS public.mood) WITH FUNCTION public.mood_from_int(integer) AS ASSIGNMENT;
COMMENT ON CAST (integer AS public.mood) IS 'for the old API';

CREATE CAST (public.mood AS character varying) WITH INOUT AS IMPLICIT;
