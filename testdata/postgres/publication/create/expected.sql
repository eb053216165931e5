CREATE PUBLICATION everything FOR ALL TABLES;

CREATE PUBLICATION order_feed
    FOR TABLE public.orders
    WITH (publish='insert, update');
COMMENT ON PUBLICATION order_feed IS 'to the warehouse';
