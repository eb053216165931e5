ALTER TABLE public.bookings DROP CONSTRAINT bookings_room_during_excl;

ALTER TABLE public.bookings
    ADD CONSTRAINT bookings_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED;
