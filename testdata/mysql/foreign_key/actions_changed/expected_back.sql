ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `books` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
