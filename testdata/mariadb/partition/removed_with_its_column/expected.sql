ALTER TABLE `sales`
    DROP PRIMARY KEY,
    DROP COLUMN `sold`,
    ADD COLUMN `note` text,
    ADD PRIMARY KEY (`id`),
    ADD FULLTEXT KEY `note` (`note`)
REMOVE PARTITIONING;
