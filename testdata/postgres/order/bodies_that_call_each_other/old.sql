CREATE TABLE seen (n int);
