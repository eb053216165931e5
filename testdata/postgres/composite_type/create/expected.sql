CREATE TYPE public.money_amount AS (
    amount numeric(12,2),
    currency character(3)
);
COMMENT ON TYPE public.money_amount IS 'always both';
COMMENT ON COLUMN public.money_amount.currency IS 'ISO 4217';

ALTER TABLE public.shops ADD COLUMN revenue public.money_amount;
