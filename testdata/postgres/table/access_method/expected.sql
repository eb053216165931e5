ALTER TABLE public.ledger SET ACCESS METHOD ledger_heap;
