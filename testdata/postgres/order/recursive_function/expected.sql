CREATE FUNCTION public.depth(c integer) RETURNS integer
    LANGUAGE plpgsql
    STABLE
    AS $$
DECLARE p int;
BEGIN
    SELECT parent_id INTO p FROM categories WHERE id = c;
    RETURN CASE WHEN p IS NULL THEN 0 ELSE 1 + depth(p) END;
END $$;
