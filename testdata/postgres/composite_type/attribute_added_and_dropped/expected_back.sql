ALTER TYPE public.postal_address DROP ATTRIBUTE city;

ALTER TYPE public.postal_address ADD ATTRIBUTE fax text;
