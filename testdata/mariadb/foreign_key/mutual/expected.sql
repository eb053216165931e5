CREATE TABLE `departments` (
  `id` int(11) NOT NULL,
  `head_id` int(11),
  PRIMARY KEY (`id`),
  KEY `fk_head` (`head_id`)
) ENGINE=InnoDB;

CREATE TABLE `employees` (
  `id` int(11) NOT NULL,
  `department_id` int(11),
  PRIMARY KEY (`id`),
  KEY `fk_department` (`department_id`),
  CONSTRAINT `fk_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`)
) ENGINE=InnoDB;

ALTER TABLE `departments` ADD CONSTRAINT `fk_head` FOREIGN KEY (`head_id`) REFERENCES `employees` (`id`);
