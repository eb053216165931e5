ALTER TABLE `t`
    DROP COLUMN `d`,
    MODIFY COLUMN `a` int(10),
    MODIFY COLUMN `c` varchar(10);
