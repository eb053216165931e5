DROP STATISTICS public.a_columns;
DROP STATISTICS public.a_expression;
DROP STATISTICS public.a_kinds;

CREATE STATISTICS public.a_columns ON city, country FROM public.addresses;
ALTER STATISTICS public.a_columns SET STATISTICS 500;

CREATE STATISTICS public.a_expression ON country, (upper(city)) FROM public.addresses;

CREATE STATISTICS public.a_kinds (dependencies, mcv) ON city, zip FROM public.addresses;
COMMENT ON STATISTICS public.a_kinds IS 'kept';
