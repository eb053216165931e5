-- Created without connecting: make its slot, enable and refresh it when the publisher is there.
CREATE SUBSCRIPTION orders_in
    CONNECTION 'host=primary.example dbname=shop user=repl'
    PUBLICATION order_feed
    WITH (connect=false, slot_name='none');
COMMENT ON SUBSCRIPTION orders_in IS 'from the shop';
