ALTER TYPE public.dimensions ADD ATTRIBUTE d integer;
