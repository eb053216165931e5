CREATE TABLE t (a int, b varbinary(4), c time, d enum('a','b'), e char(5), f double, g binary(2));
