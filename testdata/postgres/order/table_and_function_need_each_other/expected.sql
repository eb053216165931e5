CREATE TABLE public.orders (
    id integer NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public.next_number() RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT COALESCE(max(number), 0) + 1 FROM public.orders;
    END;

ALTER TABLE public.orders ALTER COLUMN number SET DEFAULT public.next_number();
