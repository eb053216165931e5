ALTER TABLE public.refunds DROP CONSTRAINT by_code;

ALTER TABLE public.orders ADD CONSTRAINT by_code UNIQUE (code);
