ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;
