CREATE TABLE public.refunds (
    id integer NOT NULL,
    CONSTRAINT refunds_pkey PRIMARY KEY (id)
);
REVOKE ALL ON TABLE public.refunds FROM reporting;
GRANT SELECT ON TABLE public.refunds TO reporting;

CREATE VIEW public.order_ids AS
SELECT id
FROM public.orders;
REVOKE ALL ON TABLE public.order_ids FROM reporting;
GRANT SELECT ON TABLE public.order_ids TO reporting;
