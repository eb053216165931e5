ALTER TABLE `codes`
    DROP KEY `code`,
    ADD KEY `code` (`code`);
