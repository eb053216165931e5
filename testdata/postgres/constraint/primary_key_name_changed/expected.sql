ALTER TABLE public.coupons RENAME CONSTRAINT pk_coupons TO coupons_pkey;
