ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD KEY `id` (`id`);
