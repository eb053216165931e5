CREATE TABLE seats (row_no int, seat_no int, hall text, CONSTRAINT seats_unique UNIQUE (seat_no, row_no));
