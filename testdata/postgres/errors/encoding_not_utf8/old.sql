CREATE TABLE public.guests (name text);
