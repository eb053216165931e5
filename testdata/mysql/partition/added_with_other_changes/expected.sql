ALTER TABLE `a`
    MODIFY COLUMN `label` varchar(40),
    ADD COLUMN `at` date,
    ADD KEY `label` (`label`),
    COMMENT='split'
PARTITION BY HASH (`id`) PARTITIONS 4;
