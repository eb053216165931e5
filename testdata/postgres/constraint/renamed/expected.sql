ALTER TABLE public.parent DROP CONSTRAINT a_check;
ALTER TABLE public.sales DROP CONSTRAINT odd;
ALTER TABLE public.shops DROP CONSTRAINT twice_a;
ALTER TABLE public.shops DROP CONSTRAINT twice_b;

ALTER DOMAIN public.percent RENAME CONSTRAINT percent_low TO at_least_none;
ALTER DOMAIN public.percent RENAME CONSTRAINT percent_high TO at_most_all;

ALTER TABLE public.sales RENAME CONSTRAINT no_two_at_once TO "Spot check";
ALTER TABLE public.sales RENAME CONSTRAINT during_excl TO sales_during_excl;
ALTER TABLE public.sales RENAME CONSTRAINT sales_to_shops TO sales_shop_fkey;

ALTER TABLE public.shops RENAME CONSTRAINT shops_code TO shops_code_key;
ALTER TABLE public.shops RENAME CONSTRAINT opened_check TO shops_opened_check;
ALTER TABLE public.shops RENAME CONSTRAINT shops_key TO shops_pkey;

ALTER TABLE public.parent ADD CONSTRAINT parent_a_check CHECK (a > 0);

ALTER TABLE public.sales ADD CONSTRAINT even CHECK (kept_name % 2 = 0);

ALTER TABLE public.shops ADD CONSTRAINT twice_c CHECK (twice > 0);
ALTER TABLE public.shops ADD CONSTRAINT twice_d CHECK (twice > 0);
