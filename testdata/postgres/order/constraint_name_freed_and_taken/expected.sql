ALTER TABLE public.orders DROP CONSTRAINT by_code;

ALTER TABLE public.refunds ADD CONSTRAINT by_code UNIQUE (code);
