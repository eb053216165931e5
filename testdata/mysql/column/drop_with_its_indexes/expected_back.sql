ALTER TABLE `people`
    DROP KEY `name_fax`,
    ADD COLUMN `fax` varchar(30),
    ADD KEY `fax` (`fax`),
    ADD KEY `name_fax` (`last_name`,`fax`);
