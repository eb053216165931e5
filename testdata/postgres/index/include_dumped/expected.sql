DROP INDEX public.orders_customer;

CREATE INDEX orders_customer ON public.orders (customer_id, status);
