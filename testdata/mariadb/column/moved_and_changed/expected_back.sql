ALTER TABLE `t`
    MODIFY COLUMN `a` int(11) FIRST,
    MODIFY COLUMN `b` varchar(10) AFTER `a`,
    MODIFY COLUMN `c` date;
