ALTER TABLE `departments` DROP FOREIGN KEY `departments_ibfk_1`;
DROP TABLE `employees`;
DROP TABLE `departments`;
