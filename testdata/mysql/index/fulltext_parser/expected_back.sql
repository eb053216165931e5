ALTER TABLE `posts`
    DROP KEY `title`,
    ADD FULLTEXT KEY `title` (`title`),
    ALGORITHM=COPY;
