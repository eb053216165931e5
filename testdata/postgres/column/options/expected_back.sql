ALTER TABLE public.clicks
    ALTER COLUMN page SET (n_distinct=500),
    ALTER COLUMN visitor RESET (n_distinct, n_distinct_inherited);
