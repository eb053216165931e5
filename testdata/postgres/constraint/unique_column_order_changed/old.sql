CREATE TABLE seats (row_no int, seat_no int, hall text, CONSTRAINT seats_unique UNIQUE (row_no, seat_no));
