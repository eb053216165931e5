ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varbinary(4),
    MODIFY COLUMN `c` time,
    MODIFY COLUMN `d` enum('a','b'),
    MODIFY COLUMN `e` char(5),
    MODIFY COLUMN `f` double,
    MODIFY COLUMN `g` binary(2);
