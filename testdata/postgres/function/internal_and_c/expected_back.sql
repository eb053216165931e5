DROP FUNCTION public.my_series(integer, integer);
DROP FUNCTION public.regress_support(internal);

CREATE OR REPLACE FUNCTION public.my_lower(text) RETURNS text
    LANGUAGE internal
    IMMUTABLE
    STRICT
    AS 'lower';
