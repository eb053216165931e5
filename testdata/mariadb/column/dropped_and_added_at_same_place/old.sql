CREATE TABLE t (a INT, old_one INT, b INT);
