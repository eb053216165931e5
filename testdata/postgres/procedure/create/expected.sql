CREATE PROCEDURE public.transfer(from_id integer, to_id integer, amount numeric)
    LANGUAGE sql
    BEGIN ATOMIC
        UPDATE public.accounts SET balance = balance - amount WHERE id = from_id;
        UPDATE public.accounts SET balance = balance + amount WHERE id = to_id;
    END;
COMMENT ON PROCEDURE public.transfer(integer, integer, numeric) IS 'no fee';
