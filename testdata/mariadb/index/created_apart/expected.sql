ALTER TABLE `books`
    DROP KEY `isbn`,
    ADD KEY `by_title` (`title`) USING BTREE;
