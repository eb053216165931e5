ALTER TABLE `p`
    DROP KEY `by_code`,
    ADD UNIQUE KEY `code` (`code`);
