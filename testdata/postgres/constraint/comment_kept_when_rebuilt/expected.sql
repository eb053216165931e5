ALTER TABLE public.carts DROP CONSTRAINT one_cart;

ALTER TABLE public.carts ADD COLUMN shop_id integer;
ALTER TABLE public.carts ADD CONSTRAINT one_cart UNIQUE (owner_id, shop_id);
COMMENT ON CONSTRAINT one_cart ON public.carts IS 'a customer has one cart';
