DROP VIEW public.doc_totals;
DROP AGGREGATE public.total(numeric);

CREATE AGGREGATE public.total(numeric) (
    SFUNC = numeric_add,
    STYPE = numeric,
    INITCOND = '0'
);
COMMENT ON AGGREGATE public.total(numeric) IS 'never null';
GRANT EXECUTE ON FUNCTION public.total(numeric) TO reporting;

CREATE VIEW public.doc_totals AS
SELECT doc, public.total(amount) AS total
FROM public.lines
GROUP BY doc;
