ALTER TABLE `a`
    DROP KEY `label`,
    DROP COLUMN `at`,
    MODIFY COLUMN `label` varchar(10),
    COMMENT=''
REMOVE PARTITIONING;
