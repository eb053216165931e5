CREATE TYPE public.span AS (unit text, low integer, high integer);
CREATE TABLE public.limits (name text, allowed public.span);
