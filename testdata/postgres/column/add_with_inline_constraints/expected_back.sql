ALTER TABLE public.plans DROP CONSTRAINT plans_code_check;
ALTER TABLE public.plans DROP CONSTRAINT plans_code_key;
ALTER TABLE public.subscriptions DROP CONSTRAINT seats_positive;
ALTER TABLE public.subscriptions DROP CONSTRAINT subscriptions_plan_id_fkey;
ALTER TABLE public.plans DROP COLUMN code;
ALTER TABLE public.subscriptions
    DROP COLUMN plan_id,
    DROP COLUMN seats;
