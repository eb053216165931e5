ALTER OPERATOR FAMILY public.my_ops USING btree DROP
    OPERATOR 3 (integer, bigint);
ALTER OPERATOR FAMILY public.my_ops USING btree ADD
    OPERATOR 5 > (bigint, integer),
    OPERATOR 5 > (integer, bigint);
