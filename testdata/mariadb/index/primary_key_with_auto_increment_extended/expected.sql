ALTER TABLE `entries`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`,`tenant`);
