ALTER TABLE `counters`
    MODIFY COLUMN `id` int(10) unsigned NOT NULL,
    MODIFY COLUMN `hits` smallint(6),
    MODIFY COLUMN `label` varchar(40),
    MODIFY COLUMN `at` datetime,
    MODIFY COLUMN `b` binary(16),
    MODIFY COLUMN `y` bit(8);
