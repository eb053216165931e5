CREATE SUBSCRIPTION orders_in CONNECTION 'host=a.example' PUBLICATION b, "C"
    WITH (connect = false, slot_name = NONE, streaming = off);
CREATE SUBSCRIPTION "Bills in" CONNECTION 'host=b.example password=''it\''s''' PUBLICATION b
    WITH (enabled = false, create_slot = false, connect = false);
