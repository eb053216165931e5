DROP TYPE public.future_type;
