DROP MATERIALIZED VIEW public.gross_sum;
DROP VIEW public.gross;

CREATE VIEW public.gross AS
SELECT id, total + tax AS gross
FROM public.orders;

CREATE MATERIALIZED VIEW public.gross_sum AS
SELECT sum(gross) AS gross
FROM public.gross;
COMMENT ON MATERIALIZED VIEW public.gross_sum IS 'one row';
CREATE UNIQUE INDEX gross_sum_idx ON public.gross_sum (gross);
