ALTER TABLE public.shops DROP COLUMN revenue;
DROP TYPE public.money_amount;
