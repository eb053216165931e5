CREATE FUNCTION public.z_base(n integer) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT n + 1$$;

CREATE FUNCTION public.m_twice(n integer) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT z_base(n) * 2$$;

CREATE FUNCTION public.a_top(n integer) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    RETURN public.m_twice(n) + 1;

CREATE VIEW public.a_first AS
SELECT public.a_top(id) AS n
FROM public.notes;
