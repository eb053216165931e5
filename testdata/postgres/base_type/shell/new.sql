CREATE TYPE future_type;
CREATE TABLE labels (id int PRIMARY KEY);
