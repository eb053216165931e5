ALTER TABLE public.orders ALTER COLUMN number DROP DEFAULT;
DROP FUNCTION public.next_number();
DROP TABLE public.orders;
