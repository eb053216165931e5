ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `authors` MODIFY COLUMN `id` int(11) NOT NULL AUTO_INCREMENT;

ALTER TABLE `books` MODIFY COLUMN `author_id` int(11);
ALTER TABLE `books` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
