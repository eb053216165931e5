ALTER TABLE public.seats DROP CONSTRAINT seats_unique;

ALTER TABLE public.seats ADD CONSTRAINT seats_unique UNIQUE (row_no, seat_no);
