CREATE COLLATION plain_c FROM "C";
CREATE COLLATION posix_like (lc_collate = 'C', lc_ctype = 'POSIX');
CREATE TABLE names (id int PRIMARY KEY, name text COLLATE posix_like);
