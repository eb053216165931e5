ALTER TABLE `books`
    DROP KEY `title`,
    DROP KEY `isbn`,
    ADD KEY `year_title` (`year`,`title`);
