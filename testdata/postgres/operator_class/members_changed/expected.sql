DROP INDEX public.deltas_abs;
DROP OPERATOR CLASS public.abs_ops USING btree;

CREATE OPERATOR CLASS public.abs_ops
    FOR TYPE integer USING btree FAMILY public.abs_ops AS
    FUNCTION 1 (integer, integer) public.cmp_abs(integer, integer),
    OPERATOR 1 < (integer, integer),
    OPERATOR 2 <= (integer, integer),
    OPERATOR 3 = (integer, integer),
    OPERATOR 4 >= (integer, integer),
    OPERATOR 5 > (integer, integer);

CREATE INDEX deltas_abs ON public.deltas (delta public.abs_ops);
