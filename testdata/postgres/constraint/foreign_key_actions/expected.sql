ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE public.orders DROP CONSTRAINT orders_referred_by_fkey;

ALTER TABLE public.orders ALTER COLUMN referred_by SET DEFAULT 0;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_referred_by_fkey FOREIGN KEY (referred_by) REFERENCES public.customers (id) ON DELETE SET DEFAULT;
