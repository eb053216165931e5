ALTER TABLE public.customers
    DROP COLUMN phone,
    DROP COLUMN credit_limit,
    DROP COLUMN birthday,
    DROP COLUMN tags,
    DROP COLUMN preferences;
