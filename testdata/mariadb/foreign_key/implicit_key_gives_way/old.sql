CREATE TABLE p (id int primary key);
CREATE TABLE q (id int primary key);
CREATE TABLE made_anew (a int, b int, foreign key (a) references p (id));
CREATE TABLE second (a int, constraint s1 foreign key (a) references p (id));
CREATE TABLE second_kept (a int, constraint k1 foreign key (a) references p (id));
CREATE TABLE longer (a int, b int, constraint l1 foreign key (a) references p (id));
CREATE TABLE `explicit` (a int, key of_a (a), constraint e1 foreign key (a) references p (id));
CREATE TABLE descending (a int, constraint d1 foreign key (a) references p (id));
