DROP INDEX public.carts_identity;

CREATE UNIQUE INDEX carts_identity ON public.carts (shop_id, token);
ALTER TABLE public.carts REPLICA IDENTITY USING INDEX carts_identity;
