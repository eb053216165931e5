CREATE OR REPLACE FUNCTION public.answer() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 42$$;

DROP LANGUAGE plshop;
DROP FUNCTION public.plshop_call();
DROP FUNCTION public.plshop_inline(internal);
DROP FUNCTION public.plshop_validate(oid);
