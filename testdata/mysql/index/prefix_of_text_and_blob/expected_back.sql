ALTER TABLE `files`
    DROP KEY `hash`,
    DROP KEY `path`,
    ADD KEY `path` (`path`(100));
