DROP CAST (public.celsius AS numeric);
DROP CAST (public.celsius AS text);

CREATE CAST (public.celsius AS numeric) WITH FUNCTION public.celsius_to_numeric(public.celsius) AS IMPLICIT;

CREATE CAST (public.celsius AS text) WITH INOUT AS ASSIGNMENT;
