CREATE TABLE rooms (id INT PRIMARY KEY);
CREATE TABLE bookings (room INT, from_day DATE, to_day DATE);
