REVOKE ALL ON TABLE public.ledger FROM app_owner;
GRANT SELECT, INSERT, REFERENCES, TRIGGER ON TABLE public.ledger TO app_owner;
