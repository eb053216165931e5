ALTER TABLE `t`
    MODIFY COLUMN `a` int FIRST,
    MODIFY COLUMN `b` int AFTER `a`,
    MODIFY COLUMN `c` int AFTER `b`,
    MODIFY COLUMN `d` int AFTER `c`;
