CREATE OPERATOR public.=== (
    FUNCTION = public.same_amount,
    LEFTARG = public.money_amount,
    RIGHTARG = public.money_amount,
    COMMUTATOR = OPERATOR(public.===),
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);
COMMENT ON OPERATOR public.=== (public.money_amount, public.money_amount) IS 'same currency too';
