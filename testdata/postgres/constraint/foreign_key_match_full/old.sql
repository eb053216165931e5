CREATE TABLE rooms (building text, number int, PRIMARY KEY (building, number));
CREATE TABLE bookings (id int PRIMARY KEY, building text, number int,
    CONSTRAINT bookings_room FOREIGN KEY (building, number) REFERENCES rooms);
