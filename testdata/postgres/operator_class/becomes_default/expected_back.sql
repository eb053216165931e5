DROP INDEX public.pts_c;
ALTER TABLE public.pts DROP CONSTRAINT pts_c_key;
DROP OPERATOR CLASS public.cx_ops USING btree;
DROP OPERATOR FAMILY public.cx_fam USING btree;
DROP OPERATOR public.<<< (public.cx, public.cx);
DROP OPERATOR public.=== (public.cx, public.cx);
DROP OPERATOR public.>>= (public.cx, public.cx);
DROP FUNCTION public.cx_compare(public.cx, public.cx);

CREATE FUNCTION public.cx_cmp(public.cx, public.cx) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT CASE WHEN ($1).r < ($2).r THEN -1 WHEN ($1).r > ($2).r THEN 1 ELSE 0 END$$;

CREATE OPERATOR public.<<< (
    FUNCTION = public.cx_lt,
    LEFTARG = public.cx,
    RIGHTARG = public.cx,
    COMMUTATOR = OPERATOR(public.>>>)
);
COMMENT ON OPERATOR public.<<< (public.cx, public.cx) IS 'before';

CREATE OPERATOR public.=== (
    FUNCTION = public.cx_eq,
    LEFTARG = public.cx,
    RIGHTARG = public.cx,
    COMMUTATOR = OPERATOR(public.===)
);

CREATE OPERATOR public.>>= (
    FUNCTION = public.cx_ge,
    LEFTARG = public.cx,
    RIGHTARG = public.cx
);

CREATE OPERATOR FAMILY public.cx_ops USING btree;
CREATE OPERATOR CLASS public.cx_ops
    FOR TYPE public.cx USING btree FAMILY public.cx_ops AS
    FUNCTION 1 (public.cx, public.cx) public.cx_cmp(public.cx, public.cx),
    OPERATOR 1 public.<<< (public.cx, public.cx),
    OPERATOR 2 public.<<= (public.cx, public.cx),
    OPERATOR 3 public.=== (public.cx, public.cx),
    OPERATOR 4 public.>>= (public.cx, public.cx),
    OPERATOR 5 public.>>> (public.cx, public.cx);
COMMENT ON OPERATOR CLASS public.cx_ops USING btree IS 'by real';

CREATE INDEX pts_c ON public.pts (c public.cx_ops);
