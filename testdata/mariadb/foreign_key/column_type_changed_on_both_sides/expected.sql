ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `authors` MODIFY COLUMN `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT;

ALTER TABLE `books` MODIFY COLUMN `author_id` bigint(20) unsigned;
ALTER TABLE `books` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
