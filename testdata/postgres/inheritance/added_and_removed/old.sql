CREATE TABLE vehicles (id int, plate text);
CREATE TABLE cars (id int, plate text, doors int);
CREATE TABLE trucks (id int, plate text, axles int);
ALTER TABLE trucks INHERIT vehicles;
