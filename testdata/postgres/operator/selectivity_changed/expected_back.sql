DROP OPERATOR ops.<~> (numeric, numeric);

CREATE OPERATOR ops.<~> (
    FUNCTION = ops.near,
    LEFTARG = numeric,
    RIGHTARG = numeric,
    RESTRICT = contsel,
    JOIN = contjoinsel
);
