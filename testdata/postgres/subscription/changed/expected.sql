ALTER SUBSCRIPTION orders_in CONNECTION 'host=standby.example dbname=shop';
-- If it is enabled, ALTER SUBSCRIPTION ... REFRESH PUBLICATION takes up what is new.
ALTER SUBSCRIPTION orders_in
    SET PUBLICATION order_feed, refund_feed WITH (refresh=false);
ALTER SUBSCRIPTION orders_in
    SET ("binary"=true, slot_name='orders_slot', synchronous_commit='remote_apply');
