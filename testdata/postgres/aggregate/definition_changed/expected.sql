DROP VIEW public.doc_totals;
DROP AGGREGATE public.total(numeric);

CREATE AGGREGATE public.total(numeric) (
    SFUNC = numeric_add,
    STYPE = numeric,
    COMBINEFUNC = numeric_add,
    INITCOND = '0',
    PARALLEL = safe
);
COMMENT ON AGGREGATE public.total(numeric) IS 'never null';
GRANT EXECUTE ON FUNCTION public.total(numeric) TO reporting;

CREATE VIEW public.doc_totals AS
SELECT doc, public.total(amount) AS total
FROM public.lines
GROUP BY doc;
