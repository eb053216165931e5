ALTER TABLE `t`
    MODIFY COLUMN `a` int FIRST,
    MODIFY COLUMN `b` varchar(10) AFTER `a`,
    MODIFY COLUMN `c` date;
