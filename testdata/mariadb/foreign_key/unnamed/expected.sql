ALTER TABLE `books`
    ADD KEY `author_id` (`author_id`),
    ADD KEY `editor_id` (`editor_id`),
    ADD CONSTRAINT `books_ibfk_1` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`),
    ADD CONSTRAINT `books_ibfk_2` FOREIGN KEY (`editor_id`) REFERENCES `authors` (`id`);
