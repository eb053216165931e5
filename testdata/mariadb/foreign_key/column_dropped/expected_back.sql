ALTER TABLE `books`
    ADD COLUMN `author_id` int(11),
    ADD KEY `fk_author` (`author_id`),
    ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
