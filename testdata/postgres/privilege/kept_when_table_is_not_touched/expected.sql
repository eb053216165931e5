GRANT ALL ON TABLE public.orders TO reporting;
REVOKE DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.orders FROM reporting;

GRANT SELECT ON TABLE public.order_ids TO reporting;
