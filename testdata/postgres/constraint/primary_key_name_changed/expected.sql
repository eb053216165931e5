ALTER TABLE public.coupons DROP CONSTRAINT pk_coupons;

ALTER TABLE public.coupons ADD CONSTRAINT coupons_pkey PRIMARY KEY (code);
