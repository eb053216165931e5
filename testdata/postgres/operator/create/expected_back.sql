DROP OPERATOR public.=== (public.money_amount, public.money_amount);
