CREATE TABLE public.refunds (
    id integer NOT NULL,
    CONSTRAINT refunds_pkey PRIMARY KEY (id)
);

ALTER TABLE public.orders ADD COLUMN total numeric;
CREATE INDEX orders_total ON public.orders (total);
