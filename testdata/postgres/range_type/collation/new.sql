CREATE TYPE letter_range AS RANGE (subtype = text, collation = "POSIX", subtype_opclass = text_pattern_ops);
CREATE TABLE shelves (id int PRIMARY KEY);
