ALTER TABLE `books`
    DROP KEY `by_author`,
    ADD KEY `by_author_year` (`author_id`,`year`);
