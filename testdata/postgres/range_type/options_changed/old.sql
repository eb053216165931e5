CREATE TYPE time_range AS RANGE (subtype = time);
CREATE TABLE shifts (id int PRIMARY KEY, hours time_range);
