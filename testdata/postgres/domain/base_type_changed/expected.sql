DROP VIEW public.rich;
DROP FUNCTION public.balance_of(public.account_no);
ALTER DOMAIN public.account_no RENAME TO account_no__old;

CREATE DOMAIN public.account_no AS bigint
    CONSTRAINT account_no_check CHECK (value > 0);

ALTER TABLE public.accounts
    ALTER COLUMN no TYPE public.account_no USING no::text::public.account_no;

CREATE FUNCTION public.balance_of(a public.account_no) RETURNS numeric
    LANGUAGE sql
    STABLE
    AS $$SELECT balance FROM accounts WHERE no = a$$;

ALTER TABLE public.accounts
    ALTER COLUMN parents TYPE public.account_no[] USING parents::text[]::public.account_no[];

DROP DOMAIN public.account_no__old;

CREATE VIEW public.rich AS
SELECT no
FROM public.accounts
WHERE balance > 1000;
