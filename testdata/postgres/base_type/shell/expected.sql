CREATE TYPE public.future_type;
