CREATE TYPE public.z_state AS (
    n bigint,
    total numeric
);

CREATE FUNCTION public.y_final(s public.z_state) RETURNS numeric
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT (s).total / nullif((s).n, 0) $$;

CREATE FUNCTION public.y_step(s public.z_state, v numeric) RETURNS public.z_state
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT ((s).n + 1, (s).total + v)::z_state $$;

CREATE AGGREGATE public.a_mean(numeric) (
    SFUNC = public.y_step,
    STYPE = public.z_state,
    FINALFUNC = public.y_final,
    INITCOND = '(0,0)'
);

CREATE VIEW public.a_mean_view AS
SELECT public.a_mean(readings.v) AS mean
FROM public.readings;
