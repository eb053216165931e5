ALTER TABLE `journal` TABLESPACE=innodb_system;

ALTER TABLE `ledger` TABLESPACE=innodb_file_per_table;
