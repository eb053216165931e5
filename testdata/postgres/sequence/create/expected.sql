CREATE SEQUENCE public.invoice_numbers START WITH 10000;
COMMENT ON SEQUENCE public.invoice_numbers IS 'gap-free is not promised';

ALTER TABLE public.invoices
    ALTER COLUMN number SET DEFAULT nextval('public.invoice_numbers'::regclass);
