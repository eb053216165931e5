CREATE TABLE t (a int not null, b int not null, primary key (b)) partition by hash (b) partitions 3;
CREATE TABLE u (a int not null, b int not null, c int, primary key (a), key (b));
CREATE TABLE v (a int not null, n int not null, primary key (n, a)) partition by list (n) (partition p values in (1));
