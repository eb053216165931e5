ALTER TABLE `posts`
    DROP KEY `title`,
    ADD FULLTEXT KEY `title` (`title`) WITH PARSER `ngram`,
    ALGORITHM=COPY;
