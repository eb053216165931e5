DROP INDEX public.invoices_number_idx;

CREATE INDEX invoices_number_idx ON public.invoices (upper(number::text));
