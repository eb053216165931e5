ALTER TABLE `p`
    DROP KEY `code`,
    ADD UNIQUE KEY `by_code` (`code`) COMMENT 'theirs';
