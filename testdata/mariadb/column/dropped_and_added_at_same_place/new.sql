CREATE TABLE t (a INT, new_one INT, b INT);
