CREATE TABLE p (id int primary key);
CREATE TABLE q (id int primary key);
-- the key `a` that the server made would become `made_anew_ibfk_1`
CREATE TABLE made_anew (a int, b int, foreign key (a) references q (id), foreign key (b) references p (id));
-- the last foreign key's name is the key's
CREATE TABLE second (a int, constraint s1 foreign key (a) references p (id), constraint s2 foreign key (a) references q (id));
CREATE TABLE second_kept (a int, key k1 (a), constraint k1 foreign key (a) references p (id), constraint k2 foreign key (a) references q (id));
CREATE TABLE longer (a int, b int, key l1 (a), key x (a, b), constraint l1 foreign key (a) references p (id));
-- nobody made it but who wrote it
CREATE TABLE `explicit` (a int, key of_a (a), constraint e1 foreign key (a) references p (id), constraint e2 foreign key (a) references q (id));
-- good enough for MariaDB alone
CREATE TABLE descending (a int, key x (a desc), constraint d1 foreign key (a) references p (id));
