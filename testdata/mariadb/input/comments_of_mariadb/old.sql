/*M!999999\- enable the sandbox mode */ 
CREATE TABLE t (a INT);
