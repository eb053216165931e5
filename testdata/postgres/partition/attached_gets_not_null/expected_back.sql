ALTER TABLE public.account DETACH PARTITION public.account_1;

ALTER TABLE public.account_1
    ALTER COLUMN id DROP NOT NULL,
    ALTER COLUMN opened DROP NOT NULL;
