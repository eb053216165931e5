DROP AGGREGATE public.mean(numeric);

CREATE AGGREGATE public.mean(value numeric) (
    SFUNC = public.avg_step,
    STYPE = numeric[],
    SSPACE = 64,
    FINALFUNC = public.avg_end,
    FINALFUNC_MODIFY = shareable,
    INITCOND = '{0,0}',
    MSFUNC = public.avg_step,
    MINVFUNC = public.avg_back,
    MSTYPE = numeric[],
    MFINALFUNC = public.avg_end,
    MINITCOND = '{0,0}'
);
