CREATE TABLE seen (n int);
-- PL/pgSQL looks for what it calls when it runs: no switch is needed here.
CREATE FUNCTION is_even(n int) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN n = 0 OR is_odd(n - 1);
END $$;
CREATE FUNCTION is_odd(n int) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN n <> 0 AND is_even(n - 1);
END $$;
-- One of them in SQL, which is checked: it comes after the other.
CREATE FUNCTION down(n int) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN n > 0 THEN a_step_down(n) ELSE 0 END;
END $$;
CREATE FUNCTION a_step_down(n int) RETURNS int LANGUAGE sql AS 'SELECT down(n - 1)';
