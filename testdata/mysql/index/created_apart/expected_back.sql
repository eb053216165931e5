ALTER TABLE `books`
    DROP KEY `by_title`,
    ADD UNIQUE KEY `isbn` (`isbn`);
