ALTER TABLE public.plans ADD COLUMN code text;

ALTER TABLE public.subscriptions
    ADD COLUMN plan_id integer,
    ADD COLUMN seats integer;

ALTER TABLE public.plans
    ADD CONSTRAINT plans_code_check CHECK (code = upper(code));
ALTER TABLE public.plans ADD CONSTRAINT plans_code_key UNIQUE (code);

ALTER TABLE public.subscriptions ADD CONSTRAINT seats_positive CHECK (seats > 0);
ALTER TABLE public.subscriptions
    ADD CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans (id) ON UPDATE CASCADE;
