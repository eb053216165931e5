ALTER TABLE `t`
    DROP KEY `id`,
    ADD PRIMARY KEY (`id`,`a`);
