CREATE AGGREGATE public.last_known(text) (
    SFUNC = public.keep_last,
    STYPE = text
);
COMMENT ON AGGREGATE public.last_known(text) IS 'last value that is not null';
