DROP INDEX public.by_date;

CREATE INDEX by_date ON public.orders (placed_on);
