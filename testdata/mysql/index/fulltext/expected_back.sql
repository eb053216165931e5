ALTER TABLE `posts`
    DROP KEY `title`,
    DROP KEY `title_body`,
    ADD FULLTEXT KEY `body` (`body`);
