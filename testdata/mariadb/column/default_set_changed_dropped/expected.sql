ALTER TABLE `settings`
    MODIFY COLUMN `a` int(11) DEFAULT 0,
    MODIFY COLUMN `b` int(11),
    MODIFY COLUMN `c` varchar(10) NOT NULL,
    MODIFY COLUMN `d` varchar(10) NOT NULL DEFAULT '',
    MODIFY COLUMN `e` datetime,
    MODIFY COLUMN `f` datetime(3) DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3);
