ALTER TABLE `people`
    DROP KEY `fax`,
    DROP KEY `name_fax`,
    DROP COLUMN `fax`,
    ADD KEY `name_fax` (`last_name`);
