ALTER TABLE `departments` DROP FOREIGN KEY `fk_head`;
DROP TABLE `employees`;
DROP TABLE `departments`;
