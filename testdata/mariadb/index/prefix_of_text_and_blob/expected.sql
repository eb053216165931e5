ALTER TABLE `files`
    DROP KEY `path`,
    ADD UNIQUE KEY `hash` (`hash`(16)),
    ADD KEY `path` (`path`(200));
