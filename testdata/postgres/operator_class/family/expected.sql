CREATE FUNCTION public.my_cmp(integer, bigint) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT ($1 - $2)::int $$;

ALTER OPERATOR FAMILY public.my_int_ops USING btree ADD
    FUNCTION 1 (integer, bigint) public.my_cmp(integer, bigint),
    OPERATOR 1 < (integer, bigint),
    OPERATOR 3 = (integer, bigint);
COMMENT ON OPERATOR FAMILY public.my_int_ops USING btree IS 'int and bigint together';

CREATE OPERATOR CLASS public.my_int4_ops
    FOR TYPE integer USING btree FAMILY public.my_int_ops AS
    FUNCTION 1 (integer, integer) public.my_cmp(integer, integer),
    OPERATOR 1 < (integer, integer),
    OPERATOR 3 = (integer, integer);
