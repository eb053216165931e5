ALTER TYPE public.pair DROP ATTRIBUTE a;

ALTER TYPE public.pair ADD ATTRIBUTE a integer;
