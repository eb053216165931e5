CREATE FUNCTION public.ver_eq(public.ver, public.ver) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    STRICT
    AS $$SELECT ver_cmp($1,$2) = 0$$;

CREATE FUNCTION public.ver_ne(public.ver, public.ver) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    STRICT
    AS $$SELECT ver_cmp($1,$2) <> 0$$;

CREATE OPERATOR public.<> (
    FUNCTION = public.ver_ne,
    LEFTARG = public.ver,
    RIGHTARG = public.ver,
    COMMUTATOR = OPERATOR(public.<>),
    NEGATOR = OPERATOR(public.=)
);

CREATE OPERATOR public.= (
    FUNCTION = public.ver_eq,
    LEFTARG = public.ver,
    RIGHTARG = public.ver,
    COMMUTATOR = OPERATOR(public.=),
    NEGATOR = OPERATOR(public.<>),
    HASHES
);

CREATE OPERATOR FAMILY public.ver_hash_ops USING hash;
CREATE OPERATOR CLASS public.ver_hash_ops
    DEFAULT FOR TYPE public.ver USING hash FAMILY public.ver_hash_ops AS
    FUNCTION 1 (public.ver, public.ver) public.ver_hash(public.ver),
    OPERATOR 1 public.= (public.ver, public.ver);

ALTER TABLE public.rel
    ADD CONSTRAINT rel_v_check CHECK (v <> ROW(0, 0)::public.ver);
CREATE INDEX rel_v ON public.rel USING hash (v public.ver_hash_ops);
CREATE INDEX rel_v2 ON public.rel USING hash (v public.ver_hash_ops);

CREATE VIEW public.rv AS
SELECT count(*)
FROM
    public.rel a
    JOIN public.rel b ON a.v = b.v;
