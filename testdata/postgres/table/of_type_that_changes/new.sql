CREATE TYPE emp_t AS (id int, name varchar(30), pay numeric);
CREATE TABLE emps OF emp_t (PRIMARY KEY (id), name WITH OPTIONS DEFAULT 'y');
CREATE TABLE emps2 OF emp_t (pay WITH OPTIONS CHECK (pay > 0));
CREATE VIEW ev AS SELECT name FROM emps;
