ALTER TABLE public.coupons RENAME CONSTRAINT coupons_pkey TO pk_coupons;
