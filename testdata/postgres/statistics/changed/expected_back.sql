DROP STATISTICS public.a_columns;
DROP STATISTICS public.a_expression;
DROP STATISTICS public.a_kinds;

CREATE STATISTICS public.a_columns ON city, zip FROM public.addresses;
ALTER STATISTICS public.a_columns SET STATISTICS 100;

CREATE STATISTICS public.a_expression ON (lower(city)) FROM public.addresses;

CREATE STATISTICS public.a_kinds (mcv) ON city, zip FROM public.addresses;
COMMENT ON STATISTICS public.a_kinds IS 'kept';
