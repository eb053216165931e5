CREATE OPERATOR public.!== (
    FUNCTION = public.other,
    LEFTARG = integer,
    RIGHTARG = integer
);

CREATE OPERATOR public.<<< (
    FUNCTION = public.before,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.>>>)
);

CREATE OPERATOR public.=== (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR(public.!==)
);

CREATE OPERATOR public.>>> (
    FUNCTION = public.before,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.<<<)
);
