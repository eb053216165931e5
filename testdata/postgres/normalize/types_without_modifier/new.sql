CREATE TYPE public.price_range AS RANGE (
    subtype = numeric,
    multirange_type_name = public.price_multirange
);

CREATE FUNCTION public.longer(a character varying, b character varying) RETURNS character varying
    LANGUAGE sql IMMUTABLE
    AS $$SELECT CASE WHEN length(a) > length(b) THEN a ELSE b END$$;
CREATE AGGREGATE public.longest(character varying) (
    SFUNC = public.longer,
    STYPE = character varying
);

CREATE FUNCTION public.same_price(a numeric, b numeric) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT round(a, 2) = round(b, 2)$$;
CREATE OPERATOR public.=== (
    FUNCTION = public.same_price,
    LEFTARG = numeric,
    RIGHTARG = numeric
);

CREATE FUNCTION public.as_price(a boolean) RETURNS numeric[]
    LANGUAGE sql IMMUTABLE
    AS $$SELECT ARRAY[1.00]$$;
CREATE CAST (boolean AS numeric[]) WITH FUNCTION public.as_price(boolean);
