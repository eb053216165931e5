CREATE OPERATOR FAMILY public.box_small_ops USING gist;
ALTER OPERATOR FAMILY public.box_small_ops USING gist ADD
    OPERATOR 3 && (box, box),
    OPERATOR 7 @> (box, box);
CREATE OPERATOR CLASS public.box_small_ops
    FOR TYPE box USING gist FAMILY public.box_small_ops AS
    FUNCTION 1 (box, box) gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 (box, box) gist_box_union(internal, internal),
    FUNCTION 5 (box, box) gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (box, box) gist_box_picksplit(internal, internal),
    FUNCTION 7 (box, box) gist_box_same(box, box, internal);
