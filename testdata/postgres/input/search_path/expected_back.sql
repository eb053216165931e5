DROP VIEW billing.totals;
ALTER TABLE public.notes DROP CONSTRAINT notes_invoice_id_fkey;
ALTER TABLE public.notes DROP COLUMN invoice_id;
DROP TABLE billing.lines;
