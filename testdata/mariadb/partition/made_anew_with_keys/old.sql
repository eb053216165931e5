CREATE TABLE t (a int not null, b int not null, primary key (a)) partition by hash (a) partitions 3;
CREATE TABLE u (a int not null, b int not null, c int, primary key (a, b), unique key (b)) partition by key (b) partitions 2;
CREATE TABLE v (a int not null, primary key (a));
