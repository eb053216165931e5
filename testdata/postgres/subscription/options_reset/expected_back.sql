-- Its replication slot "Bills in" stays on the publisher: drop it there.
ALTER SUBSCRIPTION "Bills in" DISABLE;
ALTER SUBSCRIPTION "Bills in" SET (slot_name=none);
DROP SUBSCRIPTION "Bills in";

ALTER SUBSCRIPTION orders_in
    SET ("binary"=true, disable_on_error=true, slot_name='orders_slot', synchronous_commit=local, streaming=on);
