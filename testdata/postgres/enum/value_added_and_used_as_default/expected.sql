-- A new value can't be used in the transaction that adds it: commit before going on.
ALTER TYPE public.order_status ADD VALUE 'draft' BEFORE 'open';

ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'draft';
CREATE INDEX orders_drafts ON public.orders (id) WHERE status = 'draft';

CREATE VIEW public.drafts AS
SELECT id
FROM public.orders
WHERE status = 'draft';
