DROP INDEX public.carts_identity;

CREATE UNIQUE INDEX carts_identity ON public.carts (token, shop_id);
ALTER TABLE public.carts REPLICA IDENTITY USING INDEX carts_identity;
