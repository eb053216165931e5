CREATE TABLE t (a varchar(20), CONSTRAINT c CHECK (a LIKE 'a\_b'));
