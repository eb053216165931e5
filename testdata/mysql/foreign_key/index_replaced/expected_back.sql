ALTER TABLE `books`
    DROP KEY `by_author_year`,
    ADD KEY `by_author` (`author_id`);
