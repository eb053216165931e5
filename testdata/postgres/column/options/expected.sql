ALTER TABLE public.clicks
    ALTER COLUMN visitor SET (n_distinct='-0.3', n_distinct_inherited='-0.2'),
    ALTER COLUMN page SET (n_distinct=900);
