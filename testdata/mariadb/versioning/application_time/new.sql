CREATE TABLE rooms (id INT PRIMARY KEY);
CREATE TABLE bookings (room INT, from_day DATE, to_day DATE, PERIOD FOR stay (from_day, to_day));
CREATE TABLE rates (room INT NOT NULL, rate INT, valid_from DATE, valid_to DATE, PERIOD FOR valid (valid_from, valid_to), PRIMARY KEY (room, valid WITHOUT OVERLAPS));
