ALTER TABLE public.customers RENAME CONSTRAINT email_required TO customers_email_not_null;
ALTER TABLE public.customers RENAME CONSTRAINT customers_phone_must_be_known TO phone_required;
