ALTER TABLE public.ledger SET ACCESS METHOD heap;
