ALTER TABLE `books`
    DROP FOREIGN KEY `fk_author`,
    DROP KEY `fk_author`,
    DROP COLUMN `author_id`;
