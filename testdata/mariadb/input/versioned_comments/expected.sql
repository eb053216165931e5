ALTER TABLE `t`
    MODIFY COLUMN `id` int(11) NOT NULL,
    ADD COLUMN `a` int(11),
    ADD COLUMN `b` int(11),
    ADD COLUMN `c` varchar(10) DEFAULT '*/',
    ADD COLUMN `d` int(11),
    ADD COLUMN `e` int(11) COMMENT 'only in MariaDB',
    ADD COLUMN `f` int(11) DEFAULT 5,
    ADD COLUMN `g` int(11) DEFAULT 6,
    ADD COLUMN `h` int(11)
PARTITION BY HASH (`id`) PARTITIONS 2;
