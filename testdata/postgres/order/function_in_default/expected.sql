CREATE FUNCTION public.zz_ticket_code() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'T-' || floor(random() * 10000) $$;

CREATE TABLE public.aa_tickets (
    id integer NOT NULL,
    code text DEFAULT public.zz_ticket_code() NOT NULL,
    CONSTRAINT aa_tickets_pkey PRIMARY KEY (id)
);

ALTER TABLE public.tickets
    ADD COLUMN code text DEFAULT public.zz_ticket_code() NOT NULL;
