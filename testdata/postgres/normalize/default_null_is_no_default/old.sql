CREATE TABLE orders (id int PRIMARY KEY, note text, status varchar(10), n int);
