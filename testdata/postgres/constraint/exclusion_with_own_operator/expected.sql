CREATE FUNCTION shop.same(int4range, int4range) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT $1 && $2$$;

CREATE OPERATOR shop.&&& (
    FUNCTION = shop.same,
    LEFTARG = int4range,
    RIGHTARG = int4range,
    COMMUTATOR = OPERATOR(shop.&&&)
);

CREATE OPERATOR FAMILY shop.r_ops USING gist;
ALTER OPERATOR FAMILY shop.r_ops USING gist ADD
    OPERATOR 3 shop.&&& (int4range, int4range);
CREATE OPERATOR CLASS shop.r_ops
    FOR TYPE int4range USING gist FAMILY shop.r_ops AS
    FUNCTION 1 (int4range, int4range) range_gist_consistent(internal, anyrange, smallint, oid, internal),
    FUNCTION 2 (int4range, int4range) range_gist_union(internal, internal),
    FUNCTION 5 (int4range, int4range) range_gist_penalty(internal, internal, internal),
    FUNCTION 6 (int4range, int4range) range_gist_picksplit(internal, internal),
    FUNCTION 7 (int4range, int4range) range_gist_same(anyrange, anyrange, internal);

ALTER TABLE shop.t
    ADD CONSTRAINT t_a_excl EXCLUDE USING gist (a shop.r_ops WITH OPERATOR(shop.&&&));
