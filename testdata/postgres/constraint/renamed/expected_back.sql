ALTER TABLE public.parent DROP CONSTRAINT parent_a_check;
ALTER TABLE public.sales DROP CONSTRAINT even;
ALTER TABLE public.shops DROP CONSTRAINT twice_c;
ALTER TABLE public.shops DROP CONSTRAINT twice_d;

ALTER DOMAIN public.percent RENAME CONSTRAINT at_most_all TO percent_high;
ALTER DOMAIN public.percent RENAME CONSTRAINT at_least_none TO percent_low;

ALTER TABLE public.sales RENAME CONSTRAINT sales_during_excl TO during_excl;
ALTER TABLE public.sales RENAME CONSTRAINT "Spot check" TO no_two_at_once;
ALTER TABLE public.sales RENAME CONSTRAINT sales_shop_fkey TO sales_to_shops;

ALTER TABLE public.shops RENAME CONSTRAINT shops_opened_check TO opened_check;
ALTER TABLE public.shops RENAME CONSTRAINT shops_code_key TO shops_code;
ALTER TABLE public.shops RENAME CONSTRAINT shops_pkey TO shops_key;

ALTER TABLE public.parent ADD CONSTRAINT a_check CHECK (a > 0);

ALTER TABLE public.sales ADD CONSTRAINT odd CHECK (kept_name % 2 = 1);

ALTER TABLE public.shops ADD CONSTRAINT twice_a CHECK (twice > 0);
ALTER TABLE public.shops ADD CONSTRAINT twice_b CHECK (twice > 0);
