ALTER TABLE `categories` DROP FOREIGN KEY `fk_parent`;
DROP TABLE `folders`;

ALTER TABLE `categories` DROP KEY `fk_parent`;
