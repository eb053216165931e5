CREATE TYPE price_range AS RANGE (subtype = numeric(10,2));

CREATE FUNCTION longer(a varchar(20), b varchar(20)) RETURNS varchar(20)
    LANGUAGE sql IMMUTABLE
    AS $$SELECT CASE WHEN length(a) > length(b) THEN a ELSE b END$$;
CREATE AGGREGATE longest(varchar(20)) (sfunc = longer, stype = varchar(20));

CREATE FUNCTION same_price(a numeric(10,2), b numeric(10,2)) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT round(a, 2) = round(b, 2)$$;
CREATE OPERATOR === (FUNCTION = same_price, LEFTARG = numeric(10,2), RIGHTARG = numeric(10,2));

CREATE FUNCTION as_price(a boolean) RETURNS numeric(10,2)[]
    LANGUAGE sql IMMUTABLE
    AS $$SELECT ARRAY[1.00]$$;
CREATE CAST (boolean AS numeric(10,2)[]) WITH FUNCTION as_price(boolean);
