CREATE OPERATOR FAMILY my_ops USING btree;
ALTER OPERATOR FAMILY my_ops USING btree ADD OPERATOR 1 < (int, bigint), OPERATOR 5 > (int, bigint), OPERATOR 5 > (bigint, int);
