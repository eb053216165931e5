ALTER TABLE public.clicks
    ALTER COLUMN visitor RESET (n_distinct, n_distinct_inherited),
    ALTER COLUMN page SET (n_distinct=500);
