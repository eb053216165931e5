DROP INDEX public.orders_total;

CREATE INDEX orders_total ON public.orders (total);
COMMENT ON INDEX public.orders_total IS 'for the monthly report';
