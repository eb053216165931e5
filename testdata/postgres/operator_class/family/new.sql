CREATE FUNCTION my_cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 - $2 $$;
CREATE FUNCTION my_cmp(int, bigint) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 - $2)::int $$;
CREATE OPERATOR FAMILY my_int_ops USING btree;
COMMENT ON OPERATOR FAMILY my_int_ops USING btree IS 'int and bigint together';
ALTER OPERATOR FAMILY my_int_ops USING btree ADD
    OPERATOR 1 < (int, bigint), OPERATOR 3 = (int, bigint), FUNCTION 1 (int, bigint) my_cmp(int, bigint);
CREATE OPERATOR CLASS my_int4_ops FOR TYPE int USING btree FAMILY my_int_ops AS
    OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 my_cmp(int, int);
