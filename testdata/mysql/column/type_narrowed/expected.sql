ALTER TABLE `counters`
    MODIFY COLUMN `id` int unsigned NOT NULL,
    MODIFY COLUMN `hits` smallint,
    MODIFY COLUMN `label` varchar(40),
    MODIFY COLUMN `at` datetime,
    MODIFY COLUMN `b` binary(16),
    MODIFY COLUMN `y` bit(8);
