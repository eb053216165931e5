ALTER TABLE public.order_items DROP COLUMN total;

ALTER TABLE public.order_items
    ADD COLUMN total numeric(12,2) GENERATED ALWAYS AS (qty * price * (1 - discount)) STORED;
