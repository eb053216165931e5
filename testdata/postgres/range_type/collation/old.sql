CREATE TYPE letter_range AS RANGE (subtype = text, collation = "C");
CREATE TABLE shelves (id int PRIMARY KEY);
