ALTER TABLE `entries`
    ADD COLUMN `id` int(10) unsigned NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (`id`);
