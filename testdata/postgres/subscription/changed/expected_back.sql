ALTER SUBSCRIPTION orders_in CONNECTION 'host=primary.example dbname=shop';
-- If it is enabled, ALTER SUBSCRIPTION ... REFRESH PUBLICATION takes up what is new.
ALTER SUBSCRIPTION orders_in SET PUBLICATION order_feed WITH (refresh=false);
ALTER SUBSCRIPTION orders_in
    SET (slot_name='none', "binary"=false, synchronous_commit=off);
