ALTER TABLE public.customers
    DROP COLUMN birthday,
    DROP COLUMN credit_limit,
    DROP COLUMN phone,
    DROP COLUMN preferences,
    DROP COLUMN tags;
