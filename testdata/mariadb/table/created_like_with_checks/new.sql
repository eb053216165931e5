CREATE TABLE t (id int, a varchar(10), CONSTRAINT z CHECK (a <> ''), CONSTRAINT b CHECK (id > 0));
-- MySQL names the copies of checks itself, in the order of their names
CREATE TABLE copy LIKE t;
