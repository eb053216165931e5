CREATE TABLE billing.lines (
    id integer NOT NULL,
    invoice_id integer,
    CONSTRAINT lines_pkey PRIMARY KEY (id)
);

ALTER TABLE public.notes ADD COLUMN invoice_id integer;

ALTER TABLE billing.lines
    ADD CONSTRAINT lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices (id);

ALTER TABLE public.notes
    ADD CONSTRAINT notes_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices (id);

CREATE VIEW billing.totals AS
SELECT sum(total) AS total
FROM billing.invoices;
