CREATE TABLE ledger (id INT PRIMARY KEY, amount INT) TABLESPACE = innodb_system;
CREATE TABLE journal (id INT PRIMARY KEY, amount INT) TABLESPACE = innodb_file_per_table;
