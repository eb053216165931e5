ALTER TYPE public.dimensions DROP ATTRIBUTE d;
