CREATE TABLE t (a varchar NOT NULL);
