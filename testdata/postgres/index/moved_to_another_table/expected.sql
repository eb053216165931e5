DROP INDEX public.by_date;

CREATE INDEX by_date ON public.invoices (issued_on);
