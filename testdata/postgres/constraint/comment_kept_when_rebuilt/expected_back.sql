ALTER TABLE public.carts DROP CONSTRAINT one_cart;
ALTER TABLE public.carts DROP COLUMN shop_id;

ALTER TABLE public.carts ADD CONSTRAINT one_cart UNIQUE (owner_id);
COMMENT ON CONSTRAINT one_cart ON public.carts IS 'a customer has one cart';
