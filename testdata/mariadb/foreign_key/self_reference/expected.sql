ALTER TABLE `categories` ADD KEY `fk_parent` (`parent_id`);
ALTER TABLE `categories` ADD CONSTRAINT `fk_parent` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE;

CREATE TABLE `folders` (
  `id` int(11) NOT NULL,
  `parent_id` int(11),
  PRIMARY KEY (`id`),
  KEY `fk_folder` (`parent_id`),
  CONSTRAINT `fk_folder` FOREIGN KEY (`parent_id`) REFERENCES `folders` (`id`)
) ENGINE=InnoDB;
