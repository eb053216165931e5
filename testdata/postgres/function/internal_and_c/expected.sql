CREATE OR REPLACE FUNCTION public.my_lower(text) RETURNS text
    LANGUAGE internal
    IMMUTABLE
    STRICT
    AS 'upper';

CREATE FUNCTION public.regress_support(internal) RETURNS internal
    LANGUAGE internal
    STRICT
    AS 'generate_series_int4_support';

CREATE FUNCTION public.my_series(integer, integer) RETURNS SETOF integer
    LANGUAGE internal
    STRICT
    SUPPORT public.regress_support
    AS 'generate_series_int4';
