CREATE TABLE public.orders (
    id integer NOT NULL,
    total numeric,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE VIEW public.v AS
SELECT id
FROM public.orders;
