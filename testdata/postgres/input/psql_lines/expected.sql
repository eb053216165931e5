CREATE TABLE public.lines (
    id integer NOT NULL,
    order_id integer,
    CONSTRAINT lines_pkey PRIMARY KEY (id)
);

ALTER TABLE public.orders ADD COLUMN total numeric;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);
