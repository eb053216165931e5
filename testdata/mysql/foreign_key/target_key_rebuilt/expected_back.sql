ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `authors`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `books`
    DROP KEY `fk_author`,
    DROP COLUMN `tenant`,
    ADD KEY `fk_author` (`author_id`);
ALTER TABLE `books` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
