DROP AGGREGATE public.lowest(integer);
DROP AGGREGATE public.row_count(*);

CREATE AGGREGATE public.lowest(integer) (
    SFUNC = int4smaller,
    STYPE = integer
);
