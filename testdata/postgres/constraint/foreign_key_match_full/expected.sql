ALTER TABLE public.bookings DROP CONSTRAINT bookings_room;

ALTER TABLE public.bookings
    ADD CONSTRAINT bookings_room FOREIGN KEY (building, number) REFERENCES public.rooms (building, number) MATCH FULL;
