CREATE DOMAIN public.zz_code AS text
    CONSTRAINT zz_code_check CHECK (value <> ''::text);

CREATE TYPE public.zz_pair AS (
    code public.zz_code,
    n integer
);

CREATE FUNCTION public.a1(c public.zz_code) RETURNS public.zz_pair[]
    LANGUAGE sql
    AS $$SELECT NULL::zz_pair[]$$;

CREATE FUNCTION public.a3() RETURNS TABLE(p public.zz_pair)
    LANGUAGE sql
    AS $$SELECT NULL::zz_pair$$;

CREATE TABLE public.zz_rows (
    id integer NOT NULL,
    pair public.zz_pair,
    CONSTRAINT zz_rows_pkey PRIMARY KEY (id)
);

CREATE VIEW public.zz_view AS
SELECT zz_rows.id
FROM public.zz_rows;

CREATE FUNCTION public.a2(r public.zz_rows) RETURNS SETOF public.zz_view
    LANGUAGE sql
    AS $$SELECT 1$$;
