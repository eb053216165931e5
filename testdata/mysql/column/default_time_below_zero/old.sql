-- A time may be negative, whatever its hours are.
CREATE TABLE shifts (
    id int PRIMARY KEY,
    shift time DEFAULT '-01:00:00',
    gap time NOT NULL
);
