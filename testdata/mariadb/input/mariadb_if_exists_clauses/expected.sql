ALTER TABLE `t`
    DROP COLUMN `b`,
    MODIFY COLUMN `a` bigint(20),
    ADD COLUMN `c` int(11),
    ADD COLUMN `bb` int(11),
    ADD KEY `a_idx` (`a`),
    ADD KEY `bb_idx` (`bb`);
