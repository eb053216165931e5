DROP OPERATOR CLASS public.my_int4_ops USING btree;

ALTER OPERATOR FAMILY public.my_int_ops USING btree DROP
    FUNCTION 1 (integer, bigint),
    OPERATOR 1 (integer, bigint),
    OPERATOR 3 (integer, bigint);
COMMENT ON OPERATOR FAMILY public.my_int_ops USING btree IS NULL;

DROP FUNCTION public.my_cmp(integer, bigint);
