ALTER TABLE public.lines
    ADD CONSTRAINT lines_shop_order_id_fkey FOREIGN KEY (shop, order_id) REFERENCES public.orders (shop, id) ON DELETE CASCADE;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers (id);
