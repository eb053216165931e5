ALTER TABLE `counters`
    MODIFY COLUMN `id` int(11) NOT NULL,
    MODIFY COLUMN `hits` smallint(6) NOT NULL,
    MODIFY COLUMN `ratio` float,
    MODIFY COLUMN `label` varchar(20),
    MODIFY COLUMN `body` text,
    MODIFY COLUMN `money` decimal(8,2),
    MODIFY COLUMN `flag` tinyint(1) NOT NULL DEFAULT 0;
