ALTER TABLE `books`
    DROP FOREIGN KEY `fk_book_author`,
    DROP KEY `fk_book_author`,
    ADD KEY `fk_book_genre` (`genre_id`),
    ADD CONSTRAINT `fk_book_genre` FOREIGN KEY (`genre_id`) REFERENCES `genres` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
