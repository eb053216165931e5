ALTER TYPE public.postal_address DROP ATTRIBUTE fax;

ALTER TYPE public.postal_address ADD ATTRIBUTE city text;
