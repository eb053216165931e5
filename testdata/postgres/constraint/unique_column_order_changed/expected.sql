ALTER TABLE public.seats DROP CONSTRAINT seats_unique;

ALTER TABLE public.seats ADD CONSTRAINT seats_unique UNIQUE (seat_no, row_no);
