DROP INDEX public.orders_total;
ALTER TABLE public.orders DROP COLUMN total;
DROP TABLE public.refunds;
