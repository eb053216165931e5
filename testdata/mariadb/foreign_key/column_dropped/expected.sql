ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `books`
    DROP KEY `fk_author`,
    DROP COLUMN `author_id`;
