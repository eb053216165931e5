ALTER TABLE public.invoices ALTER COLUMN number DROP DEFAULT;

DROP SEQUENCE public.invoice_numbers;
