ALTER TABLE public.coupons DROP CONSTRAINT coupons_pkey;

ALTER TABLE public.coupons ADD CONSTRAINT pk_coupons PRIMARY KEY (code);
