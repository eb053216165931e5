ALTER TABLE public.carts REPLICA IDENTITY USING INDEX carts_token_idx;
