CREATE SCHEMA shop;
SET search_path = shop;
CREATE FUNCTION same(int4range, int4range) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 && $2';
CREATE OPERATOR &&& (FUNCTION = same, LEFTARG = int4range, RIGHTARG = int4range, COMMUTATOR = &&&);
CREATE OPERATOR CLASS r_ops FOR TYPE int4range USING gist AS
    OPERATOR 3 &&&,
    FUNCTION 1 range_gist_consistent(internal,anyrange,int2,oid,internal),
    FUNCTION 2 range_gist_union(internal,internal),
    FUNCTION 5 range_gist_penalty(internal,internal,internal),
    FUNCTION 6 range_gist_picksplit(internal,internal),
    FUNCTION 7 range_gist_same(anyrange,anyrange,internal);
CREATE TABLE t (a int4range, EXCLUDE USING gist (a r_ops WITH &&&));
