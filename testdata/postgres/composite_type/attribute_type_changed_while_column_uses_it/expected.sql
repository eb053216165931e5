ALTER TYPE public.dimensions ALTER ATTRIBUTE h TYPE bigint;
ALTER TYPE public.dimensions ALTER ATTRIBUTE w TYPE bigint;
