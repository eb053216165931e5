ALTER TABLE `p`
    DROP KEY `code`,
    DROP COLUMN `region`,
    ADD UNIQUE KEY `code` (`code`);
