CREATE TABLE t (a INT COMMENT 'never closed);
CREATE TABLE u (a INT);
