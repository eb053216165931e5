GRANT ALL ON TABLE public.ledger TO app_owner;
