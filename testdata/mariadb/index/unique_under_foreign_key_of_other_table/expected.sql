ALTER TABLE `p`
    DROP KEY `code`,
    ADD COLUMN `region` int(11),
    ADD UNIQUE KEY `code` (`code`,`region`);
