ALTER TABLE public.orders DROP CONSTRAINT positive;

ALTER TABLE public.orders ADD CONSTRAINT positive CHECK (total >= 0::numeric);
