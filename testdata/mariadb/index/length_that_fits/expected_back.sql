ALTER TABLE `pages`
    DROP KEY `image`,
    DROP KEY `slug`,
    DROP KEY `source`,
    DROP KEY `title`,
    MODIFY COLUMN `body` text,
    MODIFY COLUMN `slug` tinytext,
    MODIFY COLUMN `source` varchar(900),
    MODIFY COLUMN `title` varchar(300),
    ADD KEY `slug` (`slug`(255),`id`),
    ADD KEY `source` (`source`(768) DESC),
    ADD KEY `title` (`title`);
