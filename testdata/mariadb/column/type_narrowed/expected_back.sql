ALTER TABLE `counters`
    MODIFY COLUMN `id` bigint(20) NOT NULL,
    MODIFY COLUMN `hits` int(11),
    MODIFY COLUMN `label` varchar(255),
    MODIFY COLUMN `at` datetime(6),
    MODIFY COLUMN `b` varbinary(200),
    MODIFY COLUMN `y` bit(16);
