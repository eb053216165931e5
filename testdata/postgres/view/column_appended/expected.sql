CREATE OR REPLACE VIEW public.contacts AS
SELECT id, name, email
FROM public.customers;
