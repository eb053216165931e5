ALTER TABLE `pages`
    DROP KEY `slug`,
    DROP KEY `source`,
    DROP KEY `title`,
    MODIFY COLUMN `body` mediumtext,
    MODIFY COLUMN `slug` varchar(60),
    MODIFY COLUMN `source` varchar(700),
    MODIFY COLUMN `title` text,
    ADD KEY `slug` (`slug`,`id`),
    ADD KEY `source` (`source` DESC),
    ADD KEY `image` (`image`(3072)),
    ADD KEY `title` (`title`(768));
