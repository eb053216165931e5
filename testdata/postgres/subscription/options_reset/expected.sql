-- Created without connecting: make its slot, enable and refresh it when the publisher is there.
CREATE SUBSCRIPTION "Bills in"
    CONNECTION E'host=b.example password=''it\\''s'''
    PUBLICATION b
    WITH (connect=false);

ALTER SUBSCRIPTION orders_in
    SET (slot_name='none', "binary"=false, disable_on_error=false, synchronous_commit=off, streaming=off);
