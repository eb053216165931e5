CREATE SUBSCRIPTION orders_in CONNECTION 'host=a.example' PUBLICATION b, "C"
    WITH (connect = false, slot_name = 'orders_slot', binary = true, streaming = on, disable_on_error, synchronous_commit = 'local');
