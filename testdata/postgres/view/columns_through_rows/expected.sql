DROP VIEW public.rows;
DROP VIEW public.totals;

ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

CREATE VIEW public.rows AS
SELECT (o).total, (p.c).a AS x, (c).b, public.note(o) AS loud
FROM
    public.orders o,
    public.pairs p;

CREATE VIEW public.totals AS
SELECT o.id, total(o), (o).id AS again
FROM public.orders o;
