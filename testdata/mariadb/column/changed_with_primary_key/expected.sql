ALTER TABLE `codes`
    DROP PRIMARY KEY,
    ADD COLUMN `id` int(10) unsigned NOT NULL AUTO_INCREMENT FIRST,
    MODIFY COLUMN `code` varchar(20) NOT NULL,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE KEY `code` (`code`);
