ALTER TABLE `books`
    DROP FOREIGN KEY `fk_book_genre`,
    DROP KEY `fk_book_genre`,
    ADD KEY `fk_book_author` (`author_id`),
    ADD CONSTRAINT `fk_book_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
