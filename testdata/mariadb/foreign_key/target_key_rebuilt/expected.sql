ALTER TABLE `books` DROP FOREIGN KEY `fk_author`;

ALTER TABLE `authors`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`,`tenant`);

ALTER TABLE `books`
    DROP KEY `fk_author`,
    ADD COLUMN `tenant` int(11),
    ADD KEY `fk_author` (`author_id`,`tenant`);
ALTER TABLE `books` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`,`tenant`) REFERENCES `authors` (`id`,`tenant`);
