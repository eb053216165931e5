ALTER TYPE public.dimensions ALTER ATTRIBUTE h TYPE integer;
ALTER TYPE public.dimensions ALTER ATTRIBUTE w TYPE integer;
