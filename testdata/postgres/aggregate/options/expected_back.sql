DROP AGGREGATE public.mean(numeric);

CREATE AGGREGATE public.mean(value numeric) (
    SFUNC = public.avg_step,
    STYPE = numeric[],
    FINALFUNC = public.avg_end,
    INITCOND = '{0,0}'
);
