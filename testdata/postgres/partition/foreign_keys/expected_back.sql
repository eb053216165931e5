ALTER TABLE public.lines DROP CONSTRAINT lines_shop_order_id_fkey;
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;
