ALTER TYPE public.geo ADD ATTRIBUTE altitude numeric;

ALTER TYPE public.place ADD ATTRIBUTE stops public.geo[];
