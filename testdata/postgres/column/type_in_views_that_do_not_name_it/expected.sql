DROP VIEW public.by_field;
DROP VIEW public.by_function;
DROP VIEW public.by_natural_join;
DROP VIEW public.by_other_name;
DROP VIEW public.by_passed_field;
DROP VIEW public.by_star;

ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

CREATE VIEW public.by_field AS
SELECT (o).total AS t
FROM public.orders o;

CREATE VIEW public.by_function AS
SELECT total(o) AS t
FROM public.orders o;

CREATE VIEW public.by_natural_join AS
SELECT day
FROM
    public.orders
    NATURAL JOIN public.bills;

CREATE VIEW public.by_other_name AS
SELECT o.y
FROM public.orders o(x, y, z);

CREATE VIEW public.by_passed_field AS
SELECT (p.o).total AS t
FROM public.passes_rows p;

CREATE VIEW public.by_star AS
SELECT o.*
FROM public.orders o;
