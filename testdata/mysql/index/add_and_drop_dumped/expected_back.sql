ALTER TABLE `books`
    DROP KEY `year_title`,
    ADD UNIQUE KEY `isbn` (`isbn`),
    ADD KEY `title` (`title`);
