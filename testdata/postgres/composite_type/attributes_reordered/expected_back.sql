ALTER TYPE public.pair DROP ATTRIBUTE b;

ALTER TYPE public.pair ADD ATTRIBUTE b text;
