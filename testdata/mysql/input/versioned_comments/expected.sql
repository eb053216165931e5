ALTER TABLE `t`
    MODIFY COLUMN `id` int NOT NULL,
    ADD COLUMN `a` int INVISIBLE,
    ADD COLUMN `b` int,
    ADD COLUMN `c` varchar(10) DEFAULT '*/',
    ADD COLUMN `d` int,
    ADD COLUMN `e` int,
    ADD CONSTRAINT `e_pos` CHECK (`e` > 0)
PARTITION BY HASH (`id`) PARTITIONS 2;
