ALTER TABLE `counters`
    MODIFY COLUMN `id` bigint(20) NOT NULL,
    MODIFY COLUMN `hits` int(11) NOT NULL,
    MODIFY COLUMN `ratio` double,
    MODIFY COLUMN `label` varchar(60),
    MODIFY COLUMN `body` mediumtext,
    MODIFY COLUMN `money` decimal(12,4),
    MODIFY COLUMN `flag` tinyint(3) unsigned NOT NULL DEFAULT 0;
