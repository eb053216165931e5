ALTER TABLE public.customers RENAME CONSTRAINT customers_email_not_null TO email_required;
ALTER TABLE public.customers RENAME CONSTRAINT phone_required TO customers_phone_must_be_known;
