CREATE TABLE U&"caf\00e9" (id int PRIMARY KEY, d U&"t\0065xt" DEFAULT U&'\00fc');
