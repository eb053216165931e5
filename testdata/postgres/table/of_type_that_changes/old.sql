CREATE TYPE emp_t AS (id int, name text);
CREATE TABLE emps OF emp_t (PRIMARY KEY (id), name WITH OPTIONS DEFAULT 'x');
CREATE TABLE emps2 OF emp_t;
CREATE VIEW ev AS SELECT name FROM emps;
