CREATE TABLE lookups (a INT, b INT, c INT, KEY a (a) COMMENT 'by a', KEY b (b)) ENGINE=MEMORY;
