CREATE TABLE public.orders (
    id integer NOT NULL,
    total numeric,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE public.orders_audit (
    order_id integer,
    total numeric,
    at timestamp with time zone DEFAULT now()
);

CREATE FUNCTION public.audit_orders() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO orders_audit (order_id, total) VALUES (OLD.id, OLD.total);
    RETURN OLD;
END $$;

CREATE TRIGGER audit
    AFTER DELETE ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.audit_orders();
