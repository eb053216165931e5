DROP VIEW public.by_natural_join;
DROP VIEW public.by_other_name;
DROP VIEW public.by_star;

ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

CREATE VIEW public.by_natural_join AS
SELECT day
FROM
    public.orders
    NATURAL JOIN public.bills;

CREATE VIEW public.by_other_name AS
SELECT o.y
FROM public.orders o(x, y, z);

CREATE VIEW public.by_star AS
SELECT o.*
FROM public.orders o;
