DROP PROCEDURE public.transfer(integer, integer, numeric);
