ALTER TABLE `pages`
    DROP KEY `url`,
    DROP KEY `seen`,
    DROP KEY `both_ways`,
    ADD KEY `url` (`url`(20)),
    ADD KEY `seen` (`seen`),
    ADD KEY `both_ways` (`title`,`seen` DESC);
