ALTER TABLE `entries`
    ADD COLUMN `id` int unsigned NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (`id`);
