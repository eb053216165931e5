ALTER TYPE public.geo DROP ATTRIBUTE altitude;
ALTER TYPE public.place DROP ATTRIBUTE stops;
