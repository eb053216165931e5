CREATE FUNCTION cmp_abs(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT abs($1) - abs($2) $$;
CREATE OPERATOR CLASS abs_ops FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 cmp_abs(int, int);
CREATE TABLE deltas (delta int);
CREATE INDEX deltas_abs ON deltas (delta abs_ops);
