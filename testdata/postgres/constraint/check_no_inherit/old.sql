CREATE TABLE vehicles (id int PRIMARY KEY, wheels int CONSTRAINT some_wheels CHECK (wheels > 0));
CREATE TABLE boats (draft numeric) INHERITS (vehicles);
