ALTER TABLE `a`
    DROP KEY `k`,
    DROP KEY `u`,
    ADD UNIQUE KEY `u` (`id`) USING HASH,
    ADD KEY `k` (`v`) USING HASH;

ALTER TABLE `m`
    DROP KEY `k`,
    DROP KEY `l`,
    ADD KEY `k` (`id`) USING HASH,
    ADD KEY `l` (`id`) USING BTREE;
