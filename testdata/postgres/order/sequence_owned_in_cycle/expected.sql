CREATE SEQUENCE public.ticket_numbers START WITH 100;

CREATE FUNCTION public.last_ticket() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT last_value FROM ticket_numbers $$;

CREATE TABLE public.tickets (
    id integer NOT NULL,
    number bigint DEFAULT nextval('public.ticket_numbers'::regclass) NOT NULL,
    CONSTRAINT tickets_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE public.ticket_numbers OWNED BY public.tickets.number;
