ALTER TABLE `a`
    DROP KEY `k`,
    DROP KEY `u`,
    ADD UNIQUE KEY `u` (`id`),
    ADD KEY `k` (`v`) USING BTREE;

ALTER TABLE `m`
    DROP KEY `k`,
    DROP KEY `l`,
    ADD KEY `k` (`id`),
    ADD KEY `l` (`id`) USING HASH;
