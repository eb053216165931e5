ALTER TABLE public.payments DROP CONSTRAINT payments_method_check;

ALTER TABLE public.payments
    ADD CONSTRAINT payments_amount_check CHECK (amount <> 0::numeric);
ALTER TABLE public.payments
    ADD CONSTRAINT payments_method_check CHECK (method::text = ANY(ARRAY['card'::varchar, 'cash'::varchar, 'invoice'::varchar]::text[]));
