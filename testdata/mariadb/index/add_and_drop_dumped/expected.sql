ALTER TABLE `books`
    DROP KEY `isbn`,
    DROP KEY `title`,
    ADD KEY `year_title` (`year`,`title`);
