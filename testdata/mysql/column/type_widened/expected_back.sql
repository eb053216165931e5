ALTER TABLE `counters`
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `hits` smallint NOT NULL,
    MODIFY COLUMN `ratio` float,
    MODIFY COLUMN `label` varchar(20),
    MODIFY COLUMN `body` text,
    MODIFY COLUMN `money` decimal(8,2),
    MODIFY COLUMN `flag` tinyint(1) NOT NULL DEFAULT '0';
