CREATE TABLE t (id int, a varchar(10), CONSTRAINT z CHECK (a <> ''), CONSTRAINT b CHECK (id > 0));
