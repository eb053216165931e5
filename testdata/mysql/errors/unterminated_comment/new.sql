CREATE TABLE t (a INT);
/* never closed
CREATE TABLE u (a INT);
