ALTER TABLE `journal` TABLESPACE=innodb_file_per_table;

ALTER TABLE `ledger` TABLESPACE=innodb_system;
