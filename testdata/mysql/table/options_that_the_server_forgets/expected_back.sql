ALTER TABLE `a`
    DROP KEY `k`,
    ADD KEY `k` (`v`);

ALTER TABLE `m`
    DROP KEY `k`,
    DROP KEY `l`,
    ADD KEY `k` (`id`) USING HASH,
    ADD KEY `l` (`id`) USING BTREE;
