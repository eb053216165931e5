CREATE AGGREGATE public.join_all(text) (
    SFUNC = public.join_step,
    STYPE = text,
    INITCOND = ''
);
