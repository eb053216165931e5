DROP INDEX public.orders_customer;
DROP INDEX public.orders_id_total;

CREATE INDEX orders_customer ON public.orders (customer_id) INCLUDE (total, status);
CREATE UNIQUE INDEX orders_id_total ON public.orders (id) INCLUDE (total, status);
