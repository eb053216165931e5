DROP INDEX public.invoices_number_idx;

CREATE INDEX invoices_number_idx ON public.invoices (substr(upper(number::text), 1, 4), (issued::date));
