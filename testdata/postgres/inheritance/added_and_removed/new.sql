CREATE TABLE vehicles (id int, plate text);
CREATE TABLE cars (id int, plate text, doors int) INHERITS (vehicles);
CREATE TABLE trucks (id int, plate text, axles int) INHERITS (vehicles);
ALTER TABLE trucks NO INHERIT vehicles;
