ALTER TABLE `posts`
    DROP KEY `body`,
    ADD FULLTEXT KEY `title` (`title`);
ALTER TABLE `posts` ADD FULLTEXT KEY `title_body` (`title`,`body`);
