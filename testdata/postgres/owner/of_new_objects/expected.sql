CREATE TABLE public.refunds (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id integer,
    CONSTRAINT refunds_pkey PRIMARY KEY (id)
);
ALTER TABLE public.refunds OWNER TO app_owner;

CREATE FUNCTION public.refund_count() RETURNS bigint
    LANGUAGE sql
    STABLE
    AS $$SELECT count(*) FROM refunds$$;
ALTER FUNCTION public.refund_count() OWNER TO app_owner;

ALTER TABLE public.refunds
    ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);
