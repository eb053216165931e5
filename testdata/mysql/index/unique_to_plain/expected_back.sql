ALTER TABLE `codes`
    DROP KEY `code`,
    ADD UNIQUE KEY `code` (`code`);
