REVOKE ALL ON TABLE public.orders FROM reporting;
GRANT SELECT, INSERT, UPDATE ON TABLE public.orders TO reporting;

REVOKE ALL ON TABLE public.order_ids FROM reporting;
