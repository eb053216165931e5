CREATE FUNCTION public.gt_len(a text, b text) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT length(a) > length(b) $$;

CREATE FUNCTION public.le_len(a text, b text) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT length(a) <= length(b) $$;

CREATE OPERATOR public.#<= (
    FUNCTION = public.le_len,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.#>)
);

CREATE OPERATOR public.#> (
    FUNCTION = public.gt_len,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.#<=)
);

CREATE OPERATOR public.?? (
    FUNCTION = public.not_null,
    RIGHTARG = anyelement
);
