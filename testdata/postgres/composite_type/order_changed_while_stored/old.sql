-- Values are stored by the order of the attributes.
CREATE TYPE public.span AS (low integer, high integer, unit text);
CREATE TABLE public.limits (name text, allowed public.span);
