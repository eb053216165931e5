ALTER TABLE `pages`
    DROP KEY `url`,
    DROP KEY `seen`,
    DROP KEY `both_ways`,
    ADD KEY `url` (`url`(60)),
    ADD KEY `seen` (`seen` DESC),
    ADD KEY `both_ways` (`title` DESC,`seen`);
