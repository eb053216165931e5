DROP INDEX public.orders_total;

CREATE INDEX orders_total ON public.orders (total DESC);
COMMENT ON INDEX public.orders_total IS 'for the monthly report';
