ALTER TABLE `settings`
    MODIFY COLUMN `a` int(11),
    MODIFY COLUMN `b` int(11) DEFAULT 5,
    MODIFY COLUMN `c` varchar(10) NOT NULL DEFAULT 'x',
    MODIFY COLUMN `d` varchar(10) NOT NULL,
    MODIFY COLUMN `e` datetime DEFAULT current_timestamp(),
    MODIFY COLUMN `f` datetime(3) DEFAULT current_timestamp(3);
