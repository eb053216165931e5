CREATE TABLE ledger (id INT PRIMARY KEY, amount INT);
CREATE TABLE journal (id INT PRIMARY KEY, amount INT) /*!50100 TABLESPACE `innodb_system` */;
