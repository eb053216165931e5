DROP AGGREGATE public.lowest(integer);

CREATE AGGREGATE public.lowest(integer) (
    SFUNC = int4smaller,
    STYPE = integer,
    SORTOP = <
);

CREATE AGGREGATE public.row_count(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);
